package org.panelist.ui.plan;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;
import org.panelist.domain.Item;
import org.panelist.domain.Question;
import org.panelist.domain.Round;
import org.panelist.plan.PlanEditor;
import org.panelist.plan.PlanTiming;
import org.panelist.ui.kit.BudgetBar;
import org.panelist.ui.kit.Buttons;
import org.panelist.ui.kit.Card;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.Labels;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.Panels;
import org.panelist.ui.kit.Shortcuts;
import org.panelist.ui.kit.TextStyle;
import org.panelist.ui.kit.Token;

/** The round in view: tabs, time budget, rows, and the fields of the chosen row. */
final class RoundCard {
  private final PlanEditor editor;
  private final Runnable roundChanged;
  private final LineList list = new LineList(PlanEditorPage.ITEMS);
  private final BudgetBar bar = new BudgetBar();
  private final JLabel planned = Labels.of("", TextStyle.BODY_STRONG);
  private final JLabel free = Labels.figure("", TextStyle.SECONDARY);
  private final JLabel interviewer = Labels.of("", TextStyle.SECONDARY);
  private final LineCommands commands;
  private final LineDetails details;
  private final RoundTabs tabs;
  private final Card card = Card.flush();
  private final Command showPrevious = Command.of("plan.showPrevious", () -> showBeside(-1));
  private final Command showNext = Command.of("plan.showNext", () -> showBeside(1));
  private int round;

  /**
   * @param roundChanged called when another round comes into view
   */
  RoundCard(PlanEditor editor, Command roundDetails, Runnable roundChanged) {
    this.editor = editor;
    this.roundChanged = roundChanged;
    commands = commands();
    details = new LineDetails(editor, commands);
    Command addRound = Command.of("plan.addRound", this::addRound);
    tabs = new RoundTabs(this::showRound, this::moveToRound, addRound);
    planned.setName(PlanEditorPage.PLANNED);
    card.withBody(body(roundDetails));
    list.setTransferHandler(
        new LineTransfer(() -> item().map(Item::id), (id, gap) -> dropAt(id, gap)));
    list.addListSelectionListener(event -> details.show(current(), list.selected()));
    list.addMouseListener(
        new MouseAdapter() {
          @Override
          public void mouseClicked(MouseEvent event) {
            if (event.getClickCount() == 2) {
              details.focusFirst();
            }
          }
        });
    commands.all().forEach(command -> Shortcuts.bind(list, command));
    bindRounds();
    refresh();
    list.setSelectedIndex(Math.min(1, list.getModel().getSize() - 1));
  }

  JComponent component() {
    return card;
  }

  JComponent list() {
    return list;
  }

  List<Command> all() {
    var all = new ArrayList<>(commands.all());
    all.add(showPrevious);
    all.add(showNext);
    return all;
  }

  private JPanel body(Command roundDetails) {
    JPanel body =
        Panels.clear(
            new MigLayout(
                "insets 0, gap 0, fill, wrap 1", "[grow, fill, 0:0]", "[][][grow, fill, 150::][]"));
    JPanel top =
        Panels.clear(new MigLayout("insets 15 15 10 15, fillx, gap 8", "[grow, fill, 0:0][]"));
    top.add(tabs, "growx, wmin 0");
    top.add(Buttons.link(roundDetails));
    body.add(top);
    JPanel budget =
        Panels.clear(new MigLayout("insets 0 15 12 15, fillx, gap 8 6", "[][grow, fill, 0:0][]"));
    budget.add(planned);
    budget.add(interviewer, "wmin 0");
    budget.add(free, "wrap");
    budget.add(bar, "span, growx");
    body.add(budget);
    JScrollPane scroll = Panels.scroll(list);
    scroll.setViewportBorder(null);
    body.add(scroll, "grow, hmin 150");
    JPanel foot = Panels.clear(new MigLayout("insets 12 15 12 15, fillx", "[grow, fill, 0:0]"));
    foot.add(details, "growx, wmin 0");
    body.add(foot);
    return body;
  }

  private LineCommands commands() {
    return new LineCommands(
        onItem("plan.moveUp", item -> editor.move(item.id(), -1)),
        onItem("plan.moveDown", item -> editor.move(item.id(), 1)),
        onItem("plan.previousRound", item -> moveRound(item, -1)),
        onItem("plan.nextRound", item -> moveRound(item, 1)),
        onItem("plan.mustAsk", item -> editor.setMustAsk(item.id(), !item.mustAsk())),
        onItem("plan.duplicate", item -> list.select(editor.duplicate(item.id()))),
        onItem("plan.remove", item -> editor.remove(item.id())),
        Command.of("plan.editItem", this::focusDetails).when(() -> list.selected().isPresent()),
        onItem("plan.longer", item -> editor.setMinutes(item.id(), item.minutes() + 1)),
        onItem(
            "plan.shorter", item -> editor.setMinutes(item.id(), Math.max(1, item.minutes() - 1))));
  }

  private Command onItem(String id, Consumer<Item> run) {
    return Command.of(id, () -> item().ifPresent(run)).when(() -> item().isPresent());
  }

  private void focusDetails() {
    details.focusFirst();
  }

  private void bindRounds() {
    Shortcuts.bind(card, showPrevious);
    Shortcuts.bind(card, showNext);
  }

  private Optional<Item> item() {
    return list.selected().flatMap(Line::asItem);
  }

  /** The round in view. */
  Round current() {
    return editor.plan().rounds().get(round);
  }

  int index() {
    return round;
  }

  /** Brings a round into view; an index beyond the edge is brought inside. */
  void showRound(int index) {
    round = Math.max(0, Math.min(editor.plan().rounds().size() - 1, index));
    refresh();
    roundChanged.run();
  }

  private void showBeside(int steps) {
    showRound(round + steps);
  }

  private void addRound() {
    editor.addRound();
    showRound(editor.plan().rounds().size() - 1);
  }

  private void moveRound(Item item, int steps) {
    if (editor.moveToRound(item.id(), steps)) {
      showRound(round + steps);
      list.select(item.id());
    }
  }

  private void moveToRound(String itemId, int index) {
    Round target = editor.plan().rounds().get(index);
    editor.moveTo(itemId, target.id(), target.items().size());
    showRound(index);
    list.select(itemId);
  }

  /**
   * @param gap index of the gap between the rows of the list; the first row is the opening
   */
  private void dropAt(String itemId, int gap) {
    List<Item> items = current().items();
    int before = gap < 0 ? items.size() : Math.max(0, Math.min(items.size(), gap - 1));
    int own = items.stream().map(Item::id).toList().indexOf(itemId);
    editor.moveTo(itemId, current().id(), own >= 0 && own < before ? before - 1 : before);
    list.select(itemId);
  }

  /** Adds a question behind the chosen item, or at the end. */
  void add(Question question) {
    int at =
        list.selected()
            .filter(line -> line.part() == Line.Part.ITEM)
            .map(Line::number)
            .orElse(
                list.selected().filter(line -> line.part() == Line.Part.OPENING).isPresent()
                    ? 0
                    : current().items().size());
    list.select(editor.add(current().id(), at, question));
  }

  /** Shows the plan as it is now. */
  void refresh() {
    round = Math.max(0, Math.min(editor.plan().rounds().size() - 1, round));
    Round now = current();
    tabs.show(editor.plan().rounds(), round);
    PlanTiming timing = PlanTiming.of(now);
    planned.setText(Messages.text("plan.planned", timing.planned(), timing.slot()));
    interviewer.setText(
        now.interviewer().isBlank()
            ? Messages.text("plan.noInterviewer")
            : Messages.text("plan.byInterviewer", now.interviewer()));
    free.setText(
        timing.over() > 0
            ? Messages.text("plan.over", timing.over())
            : Messages.text("plan.free", timing.free()));
    (timing.over() > 0 ? TextStyle.ERROR : TextStyle.SECONDARY).on(free);
    bar.show(segments(now), now.minutes());
    list.show(Line.of(now));
    details.show(now, list.selected());
    commands.all().forEach(Command::refresh);
  }

  private static List<BudgetBar.Segment> segments(Round round) {
    var segments = new ArrayList<BudgetBar.Segment>();
    Function<Integer, Token> color = i -> i % 2 == 0 ? Token.SCORE_5 : Token.SCORE_4;
    segments.add(new BudgetBar.Segment(round.opening().minutes(), Token.FIXED));
    for (int i = 0; i < round.items().size(); i++) {
      segments.add(new BudgetBar.Segment(round.items().get(i).minutes(), color.apply(i)));
    }
    segments.add(new BudgetBar.Segment(round.candidateQuestions().minutes(), Token.FIXED));
    segments.add(new BudgetBar.Segment(round.closing().minutes(), Token.FIXED));
    return segments;
  }
}
