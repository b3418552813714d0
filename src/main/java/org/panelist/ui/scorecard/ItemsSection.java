package org.panelist.ui.scorecard;

import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;
import org.panelist.domain.Anchors;
import org.panelist.domain.Interview;
import org.panelist.domain.Item;
import org.panelist.domain.Response;
import org.panelist.interview.InterviewSession;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.Fields;
import org.panelist.ui.kit.Labels;
import org.panelist.ui.kit.Mark;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.Panels;
import org.panelist.ui.kit.RowList;
import org.panelist.ui.kit.SectionLabel;
import org.panelist.ui.kit.Shortcuts;
import org.panelist.ui.kit.TextStyle;
import org.panelist.ui.kit.TextView;

/** The questions with state, score and evidence; scored here by keys, as in the interview. */
final class ItemsSection {
  private static final List<String> SCORES =
      List.of(
          "interview.score1",
          "interview.score2",
          "interview.score3",
          "interview.score4",
          "interview.score5");

  private final WrapUpPage page;
  private final JPanel panel =
      Panels.clear(new MigLayout("insets 0, gap 0, fillx, wrap 1", "[grow, fill, 0:0]"));
  private final RowList<ItemRow> list =
      new RowList<>(WrapUpPanel.ITEMS, ItemRow::words, ItemRow::view);
  private final JTextArea notes = Fields.cleanArea(WrapUpPanel.NOTES, 4);
  private final JLabel heading = Fields.section(WrapUpPanel.NOTES, notes);
  private final JLabel keys = Labels.of("", TextStyle.SMALL);
  private final TextView anchor = new TextView("", TextStyle.SECONDARY);

  /** The marks that are durable, by item; one that never was is not there. */
  private final Map<String, Mark> durable = new HashMap<>();

  private final List<Command> commands = new ArrayList<>();
  private final Map<Character, Command> typedKeys = new HashMap<>();
  private boolean loading;
  private String shownItem = "";

  ItemsSection(WrapUpPage page) {
    this.page = page;
    panel.add(new SectionLabel("scorecard.questions"), "split 2, growx 0");
    panel.add(keys, "gapleft 12, growx, wmin 0");
    panel.add(list, "gaptop 4, wmin 0");
    panel.add(heading, "gaptop 16");
    panel.add(anchor, "gaptop 4, wmin 0");
    panel.add(Fields.scroll(notes), "gaptop 6, wmin 0");
    list.onSelect(row -> showNotes());
    list.onOpen(row -> page.toNotes(row.id()));
    Fields.onChange(notes, this::typed);
    for (int i = 0; i < SCORES.size(); i++) {
      int points = Anchors.MIN + i;
      bind(SCORES.get(i), (s, id) -> s.score(id, points), Integer.toString(points));
    }
    bind("interview.noAnswer", InterviewSession::noAnswer, "0nN");
    Command unscore = bind("interview.notAsked", InterviewSession::unscore, "");
    Shortcuts.onKey(list, KeyEvent.VK_BACK_SPACE, unscore::run);
    Shortcuts.onKey(list, KeyEvent.VK_DELETE, unscore::run);
    list.addKeyListener(
        new KeyAdapter() {
          @Override
          public void keyTyped(KeyEvent event) {
            plainKey(event);
          }
        });
    list.addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusGained(FocusEvent event) {
            list.select(list.selectedIndex()); // nobody scores what is out of sight
          }
        });
    page.exchanged().add(this::forget);
    page.opened().add(this::selectStep);
  }

  JComponent component() {
    return panel;
  }

  JComponent focus() {
    return list;
  }

  /** Scoring, for the palette. */
  List<Command> commands() {
    return commands;
  }

  /**
   * @param plain what else does it when typed in the list, whichever key of a keyboard types it
   */
  private Command bind(String id, BiConsumer<InterviewSession, String> change, String plain) {
    Command command = Command.of(id, () -> change(change)).when(page::isOpen);
    commands.add(command);
    Shortcuts.bind(panel, command);
    plain.chars().forEach(typed -> typedKeys.put((char) typed, command));
    return command;
  }

  private void plainKey(KeyEvent event) {
    Command command = typedKeys.get(event.getKeyChar());
    if (command != null && !event.isAltDown() && !event.isControlDown() && !event.isMetaDown()) {
      command.run();
    }
  }

  private void change(BiConsumer<InterviewSession, String> change) {
    list.select(list.selectedIndex()); // from the palette too, one sees what is scored
    page.session().ifPresent(session -> chosen().ifPresent(id -> change.accept(session, id)));
  }

  private Optional<String> chosen() {
    return list.selected().map(ItemRow::id);
  }

  /** Shows the interview of the page anew, another one with its first question chosen. */
  void turn(Interview interview) {
    refresh(interview);
    if (list.selectedIndex() < 0 && !interview.round().items().isEmpty()) {
      list.select(0);
    }
    keys.setText(page.isOpen() ? Messages.text("scorecard.questions.keys") : "");
    notes.setEditable(page.isOpen());
    showNotes();
  }

  /** What is shown from now on are the marks and notes of something else. */
  private void forget() {
    durable.clear();
    shownItem = "";
    anchor.setText("");
  }

  /** Whoever comes here goes on with the question that was talked about last. */
  private void selectStep() {
    page.interview()
        .ifPresent(
            interview -> {
              List<String> ids = interview.round().items().stream().map(Item::id).toList();
              list.select(Math.max(0, ids.indexOf(interview.progress().step())));
              showNotes();
            });
  }

  /** Shows what changed; the text that is being typed is left alone. */
  void refresh(Interview interview) {
    List<ItemRow> rows =
        interview.round().items().stream().map(item -> row(interview, item)).toList();
    list.show(rows, ItemRow::id);
    showAnchor();
  }

  /** Chooses a question and leads to its score. */
  void choose(String itemId) {
    select(itemId);
    list.requestFocusInWindow();
  }

  /** Chooses a question and leads to its notes. */
  void write(String itemId) {
    select(itemId);
    notes.requestFocusInWindow();
  }

  private void select(String itemId) {
    page.interview()
        .ifPresent(
            interview -> {
              List<String> ids = interview.round().items().stream().map(Item::id).toList();
              list.select(ids.indexOf(itemId));
              showNotes();
            });
  }

  /** A score shows only once it is durable. */
  private ItemRow row(Interview interview, Item item) {
    Response response = interview.response(item.id());
    if (isSaved(item.id())) {
      durable.put(item.id(), ItemRow.mark(response));
    }
    return ItemRow.of(item, response, durable.getOrDefault(item.id(), Mark.EMPTY));
  }

  private boolean isSaved(String itemId) {
    return page.session().map(session -> session.isScoreSaved(itemId)).orElse(true);
  }

  /** A text that is in view already is left alone, with its caret. */
  private void showNotes() {
    String id = chosen().orElse("");
    if (!id.equals(shownItem)) {
      shownItem = id;
      Fields.forgetUndo(notes);
      anchor.setText("");
    }
    loading = true;
    page.interview()
        .filter(interview -> !id.isEmpty())
        .ifPresent(
            interview -> {
              String title = interview.round().item(id).orElseThrow().question().title();
              if (heading instanceof SectionLabel section) {
                section.setHeading(Messages.text("scorecard.notes.of", title));
              }
              Fields.load(notes, interview.response(id).notes());
            });
    loading = false;
    showAnchor();
  }

  /** What the score given stands for; as the score itself, only once it is durable. */
  private void showAnchor() {
    page.interview()
        .ifPresent(
            interview ->
                chosen()
                    .flatMap(interview.round()::item)
                    .filter(item -> isSaved(item.id()))
                    .ifPresent(
                        item -> anchor.setText(meaning(item, interview.response(item.id())))));
  }

  private static String meaning(Item item, Response response) {
    return switch (response.state()) {
      case NOT_ASKED -> Messages.text("scorecard.meaning.notAsked");
      case NO_ANSWER -> Messages.text("scorecard.meaning.noAnswer");
      case SCORED -> {
        int score = response.points().orElseThrow();
        yield score + ": " + item.question().anchors().text(score);
      }
    };
  }

  private void typed() {
    if (!loading && page.isOpen()) {
      page.session().ifPresent(session -> session.notes(shownItem, notes.getText()));
      page.edited().fire();
    }
  }
}
