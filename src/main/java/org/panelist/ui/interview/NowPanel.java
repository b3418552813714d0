package org.panelist.ui.interview;

import java.awt.EventQueue;
import java.awt.KeyboardFocusManager;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollBar;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Item;
import org.panelist.domain.Progress;
import org.panelist.interview.InterviewSession;
import org.panelist.ui.kit.Buttons;
import org.panelist.ui.kit.Card;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.Labels;
import org.panelist.ui.kit.Mark;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.Panels;
import org.panelist.ui.kit.Relative;
import org.panelist.ui.kit.ScoreBadge;
import org.panelist.ui.kit.Shortcuts;
import org.panelist.ui.kit.TextStyle;
import org.panelist.ui.kit.TextView;

/** What is being asked, with its clock. */
final class NowPanel extends JPanel {
  private final InterviewSession session;
  private final LiveCommands commands;
  private final ApproachGuide guide;
  private final Consumer<String> mark;
  private final Runnable back;
  private final JButton offer;
  private final TextView title = new TextView("", TextStyle.CARD_TITLE);
  private final ScoreBadge badge = new ScoreBadge(Mark.EMPTY);
  private final JLabel clock = Labels.figureInPlace(TextStyle.BODY_STRONG);
  private final JLabel planned = Labels.figure("", TextStyle.SECONDARY);
  private final PinnedFoot body = new PinnedFoot();
  private final JPanel clocks =
      Panels.clear(new MigLayout("insets 0, gap 0, hidemode 3", "", "[center, 22::]"));
  private final JPanel head =
      Panels.clear(
          new MigLayout(
              "insets 0, gap 0 2, fillx, hidemode 3", "[grow, fill, 0:0]12[]", "[top][top]"));
  private final JPanel inner =
      Panels.clear(new MigLayout("", "[grow, fill, 0:0]", "[]12[grow, fill, 0:0]"));
  private final Card card = new Card();
  private @Nullable ItemView view;
  private @Nullable RubricView rubric;
  private @Nullable ApproachView steps;
  private boolean narrow;
  private boolean low;

  /** Whether it could still be a no-show when the step was shown. */
  private boolean noShow;

  private boolean withScript = true;
  private boolean withRubric = true;
  private String shown = "";
  private BriefFacts facts = BriefFacts.NONE;
  private @Nullable Item shownItem;

  /**
   * @param back takes the focus when what had it is gone
   * @param mark writes a step of the approach, by its title, into the notes
   */
  NowPanel(
      InterviewSession session,
      LiveCommands commands,
      ApproachGuide guide,
      Consumer<String> mark,
      Runnable back) {
    super(new MigLayout("insets 0, fill", "[grow, fill, 0:0]", "[grow, fill, 0:0]"));
    this.session = session;
    this.commands = commands;
    this.guide = guide;
    this.mark = mark;
    this.back = back;
    String key = commands.approach.key().map(Shortcuts::text).orElse("");
    String offered = Messages.text("interview.approach.short", key).strip();
    offer = Buttons.link(commands.approach.named(offered));
    offer.setFocusable(false); // a click leaves the focus where the command puts it
    setOpaque(false);
    setName(LivePanel.NOW);
    title.setName(LivePanel.TITLE);
    title.withTip();
    clock.setName(LivePanel.ITEM_CLOCK);
    clocks.add(badge, "gapright 8");
    clocks.add(clock);
    clocks.add(planned, "gapleft 4");
    clocks.add(offer, "gapleft 8");
    inner.add(head);
    inner.add(body.pane(), "grow, hmin 0");
    setRoom(Room.PLENTY);
    add(card.withBody(inner), "grow, wmin 0, hmin 0");
  }

  /**
   * Puts the clock below the title where there is no room beside it; where there is none below it
   * either, what was planned and the end of a long title are left out.
   */
  void setRoom(Room room) {
    narrow = room.narrow();
    low = room.low();
    showOffer();
    if (rubric != null) {
      rubric.setNarrow(narrow);
    }
    boolean below = narrow && !room.low();
    title.setMostLines(room.low() ? 1 : 0);
    planned.setVisible(!room.low());
    head.add(title, "cell 0 0, growx, wmin 0" + (below ? "" : ", aligny center"));
    head.add(clocks, below ? "cell 0 1, growx 0, alignx left" : "cell 1 0");
    if (inner.getLayout() instanceof MigLayout layout) {
      layout.setLayoutConstraints("insets 0, gap 0, fill, wrap 1");
      layout.setRowConstraints("[]" + (room.low() ? 4 : 10) + "[grow, fill, 0:0]");
    }
    card.setPadding(room.padding());
    head.revalidate();
  }

  /** Where follow-ups and anchors are; plain digits score while the focus is in here. */
  JComponent body() {
    return body;
  }

  /** What the brief says in the opening. */
  void setFacts(BriefFacts known) {
    facts = known;
    if (shown.equals(Progress.OPENING)) {
      keepingFocus(() -> build(null));
    }
  }

  /**
   * Shows the present state; the parts are made anew only for another step.
   *
   * @param hidden whether the score itself is hidden
   */
  void refresh(boolean withScript, boolean withRubric, boolean hidden) {
    keepingFocus(() -> show(withScript, withRubric, hidden));
  }

  /**
   * Runs {@code change}. A focus in here whose place is gone then goes to the same anchor, or back:
   * left alone, it would fall onto some button, and the next key with it.
   */
  private void keepingFocus(Runnable change) {
    var owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    boolean inside = owner != null && SwingUtilities.isDescendingFrom(owner, body);
    int score = rubric == null ? 0 : rubric.focused();
    change.run();
    if (!inside || owner == null || owner.isShowing()) {
      return;
    }
    boolean kept = score > 0 && rubric != null && rubric.focus(score);
    if (!kept) {
      back.run();
    }
  }

  private void show(boolean withScript, boolean withRubric, boolean hidden) {
    Item item = session.currentItem().orElse(null);
    if (this.withRubric && !withRubric && steps != null) {
      hideSteps(); // it helps to score as the rubric does
    }
    boolean other = item == null && noShow != commands.noShow.isEnabled();
    boolean isNew = other || !session.step().equals(shown) || !Objects.equals(item, shownItem);
    if (isNew) {
      build(item);
    }
    if (view != null && rubric != null && item != null) {
      view.refresh(withScript, withRubric);
      rubric.refresh(withScript, withRubric);
      badge.setMark(Marks.of(session, item.id(), hidden));
    }
    if (isNew || withScript != this.withScript || withRubric != this.withRubric) {
      this.withScript = withScript;
      this.withRubric = withRubric;
      body.changed();
    }
    if (steps != null && item != null) {
      steps.refresh(session.interview().response(item.id()).notes());
    }
    showOffer();
    boolean withBadge = item != null && !(withScript && withRubric);
    if (withBadge != badge.isVisible()) {
      badge.setVisible(withBadge);
      EventQueue.invokeLater(head::revalidate); // beside it the title may take another line
    }
    tick();
  }

  /** Where the title has no line of its own the link takes it from it; key and palette stay. */
  private void showOffer() {
    offer.setVisible(guide.isOffered() && !low);
  }

  private void build(@Nullable Item item) {
    hideSteps();
    shown = session.step();
    shownItem = item;
    noShow = commands.noShow.isEnabled();
    if (item == null) {
      view = null;
      rubric = null;
      body.show(new BlockView(session.interview(), shown, facts), calledOff());
      title.setText(Messages.text(titleOf(shown)));
    } else {
      view = new ItemView(session, item, List.of(commands.noAnswer, commands.notAsked));
      rubric = new RubricView(session, item, commands.noAnswer, commands.notAsked);
      rubric.setNarrow(narrow);
      body.show(view, rubric);
      title.setText(item.question().title());
    }
  }

  /** What can become of an interview that has hardly begun. */
  private @Nullable JPanel calledOff() {
    if (!shown.equals(Progress.OPENING) || !session.interview().state().isOpen()) {
      return null;
    }
    var row = Panels.clear(new MigLayout("insets 0, gap 8"));
    for (Command command :
        Stream.of(commands.noShow, commands.callOff).filter(Command::isEnabled).toList()) {
      JButton button = Buttons.button(command);
      button.setRequestFocusEnabled(false);
      row.add(button);
    }
    return row;
  }

  static String titleOf(String step) {
    return switch (step) {
      case Progress.OPENING -> "interview.opening";
      case Progress.CANDIDATE_QUESTIONS -> "interview.candidateQuestions";
      default -> "interview.closing";
    };
  }

  /** Shows how long it takes. */
  void tick() {
    Item item = shownItem;
    if (item == null) {
      clock.setText("");
      int minutes = BlockView.block(session.interview(), shown).minutes();
      planned.setText(Messages.text("interview.plannedMinutes", minutes));
    } else {
      clock.setText(Relative.clock(session.interview().response(item.id()).spent()));
      planned.setText("/ " + Relative.clock(Duration.ofMinutes(item.minutes())));
    }
  }

  /**
   * Shows the steps of the approach in place of the question, or the question again.
   *
   * @return whether the steps are shown now; they have the focus then
   */
  boolean toggleApproach() {
    Item item = shownItem;
    if (steps != null || rubric == null || item == null) {
      hideSteps();
      return false;
    }
    var made = new ApproachView(guide.approach(), mark, commands.approach);
    made.refresh(session.interview().response(item.id()).notes());
    steps = made;
    body.show(made, rubric);
    validate(); // what has no size yet would be scrolled to nowhere
    made.begin();
    return true;
  }

  /** The question again; a focus that was in the steps goes to the notes. */
  private void hideSteps() {
    ApproachView before = steps;
    steps = null;
    if (before == null || view == null) {
      return;
    }
    var owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    boolean hadFocus = owner != null && SwingUtilities.isDescendingFrom(owner, before);
    body.show(view, rubric);
    if (hadFocus) {
      back.run();
    }
  }

  /** Scrolls by most of a page. */
  void scroll(int pages) {
    JScrollBar bar = body.bar();
    bar.setValue(bar.getValue() + pages * bar.getVisibleAmount() * 3 / 4);
  }

  /** Whether there is something to listen for, and it may be seen. */
  boolean hasPoints() {
    return view != null && view.pointsTop() >= 0;
  }

  /** Goes to what to listen for, then on by pages, and from the end back to the prompt. */
  void points() {
    int top = view == null ? -1 : view.pointsTop();
    if (top < 0) {
      return;
    }
    if (steps != null) {
      hideSteps();
      validate(); // the bar is to move over the question again
    }
    JScrollBar bar = body.bar();
    int end = bar.getMaximum() - bar.getVisibleAmount();
    if (bar.getValue() >= end) {
      bar.setValue(0);
    } else if (bar.getValue() < top) {
      bar.setValue(top);
    } else {
      scroll(1);
    }
  }
}
