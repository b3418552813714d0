package org.panelist.ui.interview;

import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import org.panelist.domain.Approach;
import org.panelist.interview.ApproachNote;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.SectionLabel;
import org.panelist.ui.kit.Shortcuts;
import org.panelist.ui.kit.WrapLayout;

/** The steps of the approach; a digit, Enter or a click on one writes a line into the notes. */
final class ApproachView extends JPanel {
  /** Followed by the number of the step. */
  static final String STEP = "live-approach-";

  private final Approach approach;
  private final List<ApproachRow> rows = new ArrayList<>();

  /**
   * @param mark takes the title of a chosen step
   * @param close leads back to the question and the notes
   */
  ApproachView(Approach approach, Consumer<String> mark, Command close) {
    super(new WrapLayout("insets 0, gap 0, fillx, wrap 1", "[grow, fill, 0:0]", ""));
    this.approach = approach;
    setOpaque(false);
    int steps = approach.steps().size();
    add(new SectionLabel("interview.approach.heading", steps), "gapbottom 5");
    for (Approach.Step step : approach.steps()) {
      int number = rows.size() + 1;
      var row = new ApproachRow(number, step, () -> mark.accept(step.title()));
      rows.add(row);
      add(row, "growx, wmin 0, gaptop " + (number == 1 ? 0 : 3));
      Shortcuts.onTypedInside(this, (char) ('0' + number), () -> choose(row, step, mark));
    }
    Shortcuts.onKeyInside(this, KeyEvent.VK_UP, () -> move(-1));
    Shortcuts.onKeyInside(this, KeyEvent.VK_DOWN, () -> move(1));
    Shortcuts.bind(this, KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), close);
  }

  private static void choose(ApproachRow row, Approach.Step step, Consumer<String> mark) {
    row.requestFocusInWindow(); // which brings it into view
    mark.accept(step.title());
  }

  private void move(int by) {
    var owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i) == owner) {
        rows.get(Math.max(0, Math.min(rows.size() - 1, i + by))).requestFocusInWindow();
        return;
      }
    }
  }

  /** Takes the focus to the first step. */
  void begin() {
    rows.get(0).requestFocusInWindow();
  }

  /** Shows which steps the notes have. */
  void refresh(String notes) {
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).show(new ApproachNote(approach.steps().get(i).title()).sign(notes));
    }
  }
}
