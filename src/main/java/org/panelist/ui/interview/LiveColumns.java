package org.panelist.ui.interview;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;
import javax.swing.JPanel;
import org.panelist.ui.kit.Theme;

/**
 * Agenda, question and notes side by side; a notice below the agenda. Where there is little room
 * the agenda shrinks to numbers and badges and the notice goes below all three: notes and question
 * stay readable.
 */
final class LiveColumns extends JPanel {
  private static final int GAP = 8;
  private static final int AGENDA = 270;
  private static final int SMALL_AGENDA = 220;
  private static final double AGENDA_SHARE = 0.207;
  private static final int NARROW_AGENDA = 78;
  private static final double QUESTION = 0.47;
  private static final double NARROW_QUESTION = 0.55;

  /** At this width an anchor of the bank takes two lines. */
  private static final int QUESTION_WIDTH = 528;

  private static final int LEAST_NOTES = 360;

  private final Component agenda;
  private final Component now;
  private final Component notes;
  private final Component notice;
  private transient Room room = Room.PLENTY;

  LiveColumns(Component agenda, Component now, Component notes, Component notice) {
    this.agenda = agenda;
    this.now = now;
    this.notes = notes;
    this.notice = notice;
    setOpaque(false);
    add(notes); // first in the order of Tab, so that the agenda follows on the notes
    add(agenda);
    add(now);
    add(notice);
    setLayout(new Columns());
  }

  void setRoom(Room room) {
    this.room = room;
    revalidate();
  }

  private void lay() {
    boolean narrow = room.narrow();
    int gap = Theme.px(room.gap());
    int height = getHeight();
    if (narrow) {
      height -= layNotice(0, getWidth());
    }
    int left = 0;
    if (agenda.isVisible()) {
      int column = narrow ? Theme.px(NARROW_AGENDA) : agendaWidth();
      agenda.setBounds(0, 0, column, height - (narrow ? 0 : layNotice(0, column)));
      left = column + gap;
    }
    int rest = getWidth() - left - gap;
    int question = (int) (rest * (narrow ? NARROW_QUESTION : QUESTION));
    if (!narrow) {
      int wanted = Math.min(Theme.px(QUESTION_WIDTH), rest - Theme.px(LEAST_NOTES));
      question = Math.max(question, wanted);
    }
    boolean above = !narrow && !agenda.isVisible();
    now.setBounds(left, 0, question, height - (above ? layNotice(left, question) : 0));
    notes.setBounds(left + question + gap, 0, rest - question, height);
  }

  private int agendaWidth() {
    int share = (int) (getWidth() * AGENDA_SHARE);
    return Math.max(Theme.px(SMALL_AGENDA), Math.min(Theme.px(AGENDA), share));
  }

  /** Puts the notice, if there is one, at the foot; how much height it takes from the rest. */
  private int layNotice(int x, int width) {
    if (!notice.isVisible()) {
      return 0;
    }
    notice.setSize(width, notice.getHeight());
    int height = Math.min(notice.getPreferredSize().height, getHeight() / 2);
    notice.setBounds(x, getHeight() - height, width, height);
    return height + Theme.px(GAP);
  }

  private final class Columns implements LayoutManager {
    @Override
    public void addLayoutComponent(String name, Component component) {}

    @Override
    public void removeLayoutComponent(Component component) {}

    @Override
    public Dimension preferredLayoutSize(Container parent) {
      return new Dimension(Theme.px(600), Theme.px(400));
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
