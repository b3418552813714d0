package org.panelist.ui.interview;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Anchors;
import org.panelist.domain.Item;
import org.panelist.domain.Response;
import org.panelist.domain.ResponseState;
import org.panelist.interview.InterviewSession;
import org.panelist.ui.kit.Buttons;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.Mark;
import org.panelist.ui.kit.Panels;
import org.panelist.ui.kit.SectionLabel;
import org.panelist.ui.kit.WrapLayout;

/** What answers are worth, a row for each score, and what else can become of a question. */
final class RubricView extends JPanel implements PinnedFoot.Fitted {
  private final InterviewSession session;
  private final Item item;
  private final List<AnchorRow> anchors = new ArrayList<>();
  private final SectionLabel heading;
  private final JPanel head =
      Panels.clear(
          new MigLayout("insets 0, gap 8, fillx, hidemode 3", "[]8[grow, 0:0]", "[center]"));
  private final JPanel outcomes = Panels.clear(new MigLayout("insets 0, gap 8"));
  private @Nullable Integer shown;
  private int lines;
  private boolean withOutcomes = true;
  private boolean withRubric = true;

  RubricView(InterviewSession session, Item item, Command noAnswer, Command notAsked) {
    super(new WrapLayout("insets 0, gap 0, fillx, wrap 1, hidemode 3", "[grow, fill, 0:0]", ""));
    this.session = session;
    this.item = item;
    setOpaque(false);
    heading =
        new SectionLabel(item.weight() > 0 ? "interview.anchors" : "interview.anchorsNotCounted");
    head.add(heading);
    for (Command command : List.of(noAnswer, notAsked)) {
      JButton button = Buttons.button(command);
      button.setRequestFocusEnabled(false); // a click leaves the focus in the notes
      outcomes.add(button);
    }
    add(head, "growx, wmin 0, gapbottom 5");
    Anchors texts = item.question().anchors();
    for (int score = Anchors.MIN; score <= Anchors.MAX; score++) {
      int given = score;
      var row = new AnchorRow(score, texts.text(score), () -> session.score(given));
      anchors.add(row);
      add(row, "growx, wmin 0, gaptop " + (score == Anchors.MIN ? 0 : 3));
    }
    setNarrow(false);
    shown = score();
  }

  /** Puts the buttons below the anchors where there is no room beside the heading. */
  void setNarrow(boolean narrow) {
    if (narrow) {
      add(outcomes, "growx 0, alignx left, gaptop 8");
    } else {
      head.add(outcomes, "alignx right");
    }
  }

  /** With few lines for each anchor the heading goes, and so do the buttons, which have keys. */
  @Override
  public void setLines(int lines) {
    if (lines != this.lines) {
      this.lines = lines;
      anchors.forEach(row -> row.setLines(lines));
      showParts();
    }
  }

  private void showParts() {
    boolean whole = lines == 0;
    heading.setVisible(withRubric && whole);
    outcomes.setVisible(withOutcomes && whole);
    head.setVisible(whole && (withRubric || withOutcomes));
    setVisible(withRubric || (withOutcomes && whole));
  }

  /** The score whose anchor has the focus; 0 if none has. */
  int focused() {
    for (int i = 0; i < anchors.size(); i++) {
      if (anchors.get(i).isFocusOwner()) {
        return i + Anchors.MIN;
      }
    }
    return 0;
  }

  /** Gives the anchor of {@code score} the focus; false if it is hidden. */
  boolean focus(int score) {
    AnchorRow row = anchors.get(score - Anchors.MIN);
    return row.isShowing() && row.requestFocusInWindow();
  }

  private @Nullable Integer score() {
    Response response = session.interview().response(item.id());
    return response.state() == ResponseState.SCORED ? response.score() : null;
  }

  /**
   * @param withOutcomes whether the buttons show
   * @param withRubric whether what helps to score shows
   */
  void refresh(boolean withOutcomes, boolean withRubric) {
    Integer score = score();
    Mark mark = Marks.of(session, item.id(), false);
    boolean shows = mark.state() == Mark.State.SCORED;
    for (int i = 0; i < anchors.size(); i++) {
      AnchorRow row = anchors.get(i);
      boolean chosen = score != null && score == i + Anchors.MIN;
      row.show(chosen && shows, mark.saved());
      row.setVisible(withRubric);
      if (chosen && !Objects.equals(score, shown)) {
        row.scrollRectToVisible(new Rectangle(row.getSize()));
      }
    }
    shown = score;
    this.withOutcomes = withOutcomes;
    this.withRubric = withRubric;
    showParts();
  }
}
