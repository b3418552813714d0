package org.panelist.ui.interview;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;
import javax.swing.JPanel;
import org.panelist.ui.kit.Theme;

/**
 * Agenda, question and notes side by side; a notice over the foot of the agenda, so that nothing
 * moves when it comes. Where there is little room the agenda shrinks to numbers and badges and the
 * notice goes below all three: notes and question stay readable.
 */
final class LiveColumns extends JPanel {
  private static final int GAP = 8;

  /** What a scroll bar takes, with its distance from the edge. */
  private static final int BAR = 14;

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
  private transient Room room = Room.PLENTY;

  LiveColumns(AgendaPanel agenda, Component now, Component notes, Component notice) {
    this.agenda = agenda;
    this.now = now;
    this.notes = notes;
    this.notice = notice;
    setOpaque(false);
    add(notice); // over the others
    add(notes); // first in the order of Tab, so that the agenda follows on the notes
    add(agenda);
    add(now);
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
      int taken = layNotice(0, getWidth());
      height -= taken == 0 ? 0 : taken + Theme.px(GAP);
    }
    int left = 0;
    if (agenda.isVisible()) {
      int column = narrow ? Theme.px(NARROW_AGENDA) : agendaWidth();
      agenda.setBounds(0, 0, column, height);
      agenda.setCovered(narrow ? 0 : layOver(0, column));
      left = column + gap;
    }
    int rest = getWidth() - left - gap;
    int question = (int) (rest * (narrow ? NARROW_QUESTION : QUESTION));
    if (!narrow) {
      int wanted = Math.min(Theme.px(QUESTION_WIDTH), rest - Theme.px(LEAST_NOTES));
      question = Math.max(question, wanted);
    }
    now.setBounds(left, 0, question, height);
    if (!narrow && !agenda.isVisible()) {
      layOver(left, question);
    }
    notes.setBounds(left + question + gap, 0, rest - question, height);
  }

  private int agendaWidth() {
    int share = (int) (getWidth() * AGENDA_SHARE);
    return Math.max(Theme.px(SMALL_AGENDA), Math.min(Theme.px(AGENDA), share));
  }

  /** Puts the notice, if there is one, at the foot; how high it is. */
  private int layNotice(int x, int width) {
    if (!notice.isVisible()) {
      return 0;
    }
    notice.setSize(width, notice.getHeight());
    int height = Math.min(notice.getPreferredSize().height, getHeight() / 2);
    notice.setBounds(x, getHeight() - height, width, height);
    return height;
  }

  /** Puts it over the foot of a column, where nothing has to move for it; what it covers. */
  private int layOver(int x, int width) {
    int inset = Theme.px(GAP);
    int height = layNotice(x + inset, width - inset - Theme.px(BAR));
    notice.setLocation(x + inset, getHeight() - height - inset);
    return height == 0 ? 0 : height + 2 * inset;
  }

  /** The notice lies over a column. */
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
