package org.panelist.ui.interview;

import java.time.Duration;
import java.util.Objects;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollBar;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Item;
import org.panelist.domain.Progress;
import org.panelist.interview.InterviewSession;
import org.panelist.ui.kit.Card;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.Labels;
import org.panelist.ui.kit.Mark;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.Panels;
import org.panelist.ui.kit.Relative;
import org.panelist.ui.kit.ScoreBadge;
import org.panelist.ui.kit.TextStyle;
import org.panelist.ui.kit.TextView;

/** What is being asked, with its clock. */
final class NowPanel extends JPanel {
  private final InterviewSession session;
  private final Command noAnswer;
  private final Command notAsked;
  private final TextView title = new TextView("", TextStyle.CARD_TITLE);
  private final ScoreBadge badge = new ScoreBadge(Mark.EMPTY);
  private final JLabel clock = Labels.figure("", TextStyle.BODY_STRONG);
  private final JLabel planned = Labels.figure("", TextStyle.SECONDARY);
  private final JPanel body = Panels.clear(new MigLayout("insets 0, fillx", "[grow, fill, 0:0]"));
  private final JScrollPane scroll = LivePanel.quietScroll(body);
  private final JPanel clocks =
      Panels.clear(new MigLayout("insets 0, gap 4, hidemode 3", "[]8[][]", "[center]"));
  private final JPanel head =
      Panels.clear(
          new MigLayout(
              "insets 0, gap 0 4, fillx, hidemode 3", "[grow, fill, 0:0]12[]", "[top][top]"));
  private @Nullable ItemView view;
  private String shown = "";
  private @Nullable Item shownItem;

  NowPanel(InterviewSession session, Command noAnswer, Command notAsked) {
    super(new MigLayout("insets 0, fill", "[grow, fill, 0:0]", "[grow, fill, 0:0]"));
    this.session = session;
    this.noAnswer = noAnswer;
    this.notAsked = notAsked;
    setOpaque(false);
    setName(LivePanel.NOW);
    title.setName(LivePanel.TITLE);
    head.add(title, "cell 0 0, growx, wmin 0");
    clocks.add(badge);
    clocks.add(clock);
    clocks.add(planned);
    setNarrow(false);
    var inner =
        Panels.clear(
            new MigLayout(
                "insets 0, gap 0, fill, wrap 1", "[grow, fill, 0:0]", "[]12[grow, fill, 0:0]"));
    inner.add(head);
    inner.add(scroll, "grow");
    add(new Card().withBody(inner), "grow, wmin 0, hmin 0");
  }

  /** Puts the clock below the title where there is no room beside it. */
  void setNarrow(boolean narrow) {
    head.add(clocks, narrow ? "cell 0 1, growx 0, alignx left" : "cell 1 0, gaptop 1");
    head.revalidate();
  }

  /** Where follow-ups and anchors are; plain digits score while the focus is in here. */
  JComponent body() {
    return body;
  }

  /**
   * Shows the present state; the parts are made anew only for another step.
   *
   * @param hidden whether the score itself is hidden
   */
  void refresh(boolean withScript, boolean withRubric, boolean hidden) {
    Item item = session.currentItem().orElse(null);
    if (!session.step().equals(shown) || !Objects.equals(item, shownItem)) {
      build(item);
    }
    if (view != null && item != null) {
      view.refresh(withScript, withRubric);
      badge.setMark(Marks.of(session, item.id(), hidden));
    }
    badge.setVisible(item != null && !(withScript && withRubric));
    tick();
  }

  private void build(@Nullable Item item) {
    shown = session.step();
    shownItem = item;
    body.removeAll();
    if (item == null) {
      view = null;
      body.add(new BlockView(session.interview(), shown), "growx, wmin 0");
      title.setText(Messages.text(titleOf(shown)));
    } else {
      view = new ItemView(session, item, noAnswer, notAsked);
      body.add(view, "growx, wmin 0");
      title.setText(item.question().title());
    }
    body.revalidate();
    body.repaint();
    scroll.getVerticalScrollBar().setValue(0);
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

  /** Scrolls by most of a page. */
  void scroll(int pages) {
    JScrollBar bar = scroll.getVerticalScrollBar();
    bar.setValue(bar.getValue() + pages * bar.getVisibleAmount() * 3 / 4);
  }
}
