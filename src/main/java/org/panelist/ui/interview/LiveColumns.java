package org.panelist.ui.interview;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;
import javax.swing.JPanel;
import org.panelist.ui.kit.Theme;

/**
 * The line of time, and below it agenda, question and notes side by side; a notice over the foot of
 * the agenda, so that nothing moves when it comes. Where there is little room the agenda shrinks to
 * numbers and badges, and the notice is one line over the line of time: what it hides there the
 * clock says too.
 */
final class LiveColumns extends JPanel {
  /** Space above the line of time. */
  private static final int ABOVE = 12;

  /** The same where there is little room: with the space below it is a line of text. */
  private static final int ABOVE_NARROW = 9;

  private static final int BELOW_NARROW = 9;

  private static final int AGENDA = 270;
  private static final int SMALL_AGENDA = 220;
  private static final double AGENDA_SHARE = 0.207;
  private static final int NARROW_AGENDA = 78;
  private static final double QUESTION = 0.47;
  private static final double NARROW_QUESTION = 0.55;

  /** At this width an anchor of the bank takes two lines. */
  private static final int QUESTION_WIDTH = 528;

  private static final int LEAST_NOTES = 360;

  private final AgendaPanel agenda;
  private final Component now;
  private final Component notes;
  private final Component notice;
  private final Component time;
  private transient Room room = Room.PLENTY;

  LiveColumns(
      Component time, AgendaPanel agenda, Component now, Component notes, Component notice) {
    this.time = time;
    this.agenda = agenda;
    this.now = now;
    this.notes = notes;
    this.notice = notice;
    setOpaque(false);
    add(notice); // over the others
    add(notes); // first in the order of Tab, so that the agenda follows on the notes
    add(agenda);
    add(now);
    add(time);
    setLayout(new Columns());
  }

  void setRoom(Room room) {
    this.room = room;
    revalidate();
  }

  private void lay() {
    boolean narrow = room.narrow();
    int gap = Theme.px(room.gap());
    int top = layTime();
    int height = getHeight() - top;
    int left = 0;
    if (agenda.isVisible()) {
      int column = narrow ? Theme.px(NARROW_AGENDA) : agendaWidth();
      agenda.setBounds(0, top, column, height);
      agenda.setCovered(narrow ? 0 : layOver(0, column));
      left = column + gap;
    }
    int rest = getWidth() - left - gap;
    int question = (int) (rest * (narrow ? NARROW_QUESTION : QUESTION));
    if (!narrow) {
      int wanted = Math.min(Theme.px(QUESTION_WIDTH), rest - Theme.px(LEAST_NOTES));
      question = Math.max(question, wanted);
    }
    now.setBounds(left, top, question, height);
    if (!narrow && !agenda.isVisible()) {
      layOver(left, question);
    }
    notes.setBounds(left + question + gap, top, rest - question, height);
  }

  /** Puts the line of time at the top, in little room the notice over it; where the rest begins. */
  private int layTime() {
    boolean narrow = room.narrow();
    int above = Theme.px(narrow ? ABOVE_NARROW : ABOVE);
    int line = time.getPreferredSize().height;
    int top = above + line + Theme.px(narrow ? BELOW_NARROW : room.gap());
    boolean covered = narrow && notice.isVisible();
    if (covered) {
      notice.setBounds(0, 0, getWidth(), top - Theme.px(2));
    }
    time.setBounds(0, above, covered ? 0 : getWidth(), line); // it would show at the round corners
    return top;
  }

  private int agendaWidth() {
    int share = (int) (getWidth() * AGENDA_SHARE);
    return Math.max(Theme.px(SMALL_AGENDA), Math.min(Theme.px(AGENDA), share));
  }

  /** Puts it over the foot of a column, within its card's border; what it covers. */
  private int layOver(int x, int width) {
    if (!notice.isVisible()) {
      return 0;
    }
    int border = Theme.px(1);
    notice.setSize(width - 2 * border, notice.getHeight());
    int height = Math.min(notice.getPreferredSize().height, getHeight() / 2);
    notice.setBounds(x + border, getHeight() - height - border, width - 2 * border, height);
    return height;
  }

  /** The notice lies over the others. */
  @Override
  public boolean isOptimizedDrawingEnabled() {
    return false;
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
