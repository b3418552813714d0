package org.panelist.ui.interview;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;
import java.util.function.Consumer;
import javax.swing.JPanel;
import org.panelist.ui.kit.Theme;

/**
 * Agenda, question and notes side by side; a notice below the agenda. Where the window is narrow
 * for its font, as at 200 %, the agenda shrinks to numbers and badges and the notice goes below the
 * question: notes and question stay readable.
 */
final class LiveColumns extends JPanel {
  private static final int GAP = 16;
  private static final int AGENDA = 270;
  private static final int SMALL_AGENDA = 220;
  private static final double AGENDA_SHARE = 0.207;
  private static final int NARROW_AGENDA = 100;
  private static final int ROOMY = 900;
  private static final double QUESTION = 0.47;

  /** At this width an anchor of the bank takes two lines. */
  private static final int QUESTION_WIDTH = 528;

  private static final int LEAST_NOTES = 360;

  private final Component agenda;
  private final Component now;
  private final Component notes;
  private final Component notice;
  private final transient Consumer<Boolean> narrowed;
  private boolean narrow;

  /**
   * @param narrowed told when the room for columns has become narrow, or is so no longer
   */
  LiveColumns(
      Component agenda,
      Component now,
      Component notes,
      Component notice,
      Consumer<Boolean> narrowed) {
    this.agenda = agenda;
    this.now = now;
    this.notes = notes;
    this.notice = notice;
    this.narrowed = narrowed;
    setOpaque(false);
    add(notes); // first in the order of Tab, so that the agenda follows on the notes
    add(agenda);
    add(now);
    add(notice);
    setLayout(new Columns());
  }

  private void lay() {
    boolean isNarrow = getWidth() < Theme.px(ROOMY);
    if (isNarrow != narrow) {
      narrow = isNarrow;
      narrowed.accept(isNarrow);
    }
    int gap = Theme.px(narrow ? GAP / 2 : GAP);
    int left = 0;
    if (agenda.isVisible()) {
      int column = narrow ? Theme.px(NARROW_AGENDA) : agendaWidth();
      layColumn(agenda, 0, column, !narrow);
      left = column + gap;
    }
    int rest = getWidth() - left - gap;
    int question = (int) (rest * QUESTION);
    if (!narrow) {
      int wanted = Math.min(Theme.px(QUESTION_WIDTH), rest - Theme.px(LEAST_NOTES));
      question = Math.max(question, wanted);
    }
    layColumn(now, left, question, narrow || !agenda.isVisible());
    notes.setBounds(left + question + gap, 0, rest - question, getHeight());
  }

  private int agendaWidth() {
    int share = (int) (getWidth() * AGENDA_SHARE);
    return Math.max(Theme.px(SMALL_AGENDA), Math.min(Theme.px(AGENDA), share));
  }

  /**
   * @param withNotice whether the notice, if there is one, stands below
   */
  private void layColumn(Component column, int x, int width, boolean withNotice) {
    int taken = 0;
    if (withNotice && notice.isVisible()) {
      notice.setSize(width, notice.getHeight());
      int height = notice.getPreferredSize().height;
      notice.setBounds(x, getHeight() - height, width, height);
      taken = height + Theme.px(GAP / 2);
    }
    column.setBounds(x, 0, width, Math.max(0, getHeight() - taken));
  }

  private final class Columns implements LayoutManager {
    @Override
    public void addLayoutComponent(String name, Component component) {}

    @Override
    public void removeLayoutComponent(Component component) {}

    @Override
    public Dimension preferredLayoutSize(Container parent) {
      return new Dimension(Theme.px(ROOMY), Theme.px(400));
    }

    @Override
    public Dimension minimumLayoutSize(Container parent) {
      return new Dimension(Theme.px(300), Theme.px(100));
    }

    @Override
    public void layoutContainer(Container parent) {
      lay();
    }
  }
}
