package org.panelist.ui.interview;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;
import javax.swing.JPanel;
import org.panelist.ui.kit.Theme;

/**
 * Agenda, question and notes side by side. Where the window is narrow for its font, as at 200 %,
 * the agenda gives way first: it goes below half of its width no more than is needed to keep notes
 * and question readable.
 */
final class LiveColumns extends JPanel {
  private static final int GAP = 16;
  private static final int AGENDA = 270;
  private static final int NARROW_AGENDA = 150;
  private static final int ROOMY = 1000;
  private static final double QUESTION = 0.47;

  private final Component agenda;
  private final Component now;
  private final Component notes;

  LiveColumns(Component agenda, Component now, Component notes) {
    this.agenda = agenda;
    this.now = now;
    this.notes = notes;
    setOpaque(false);
    add(notes); // first in the order of Tab, so that the agenda follows on the notes
    add(agenda);
    add(now);
    setLayout(new Columns());
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
      int width = getWidth();
      int height = getHeight();
      int gap = Theme.px(GAP);
      int left = 0;
      if (agenda.isVisible()) {
        int wanted = Theme.px(width < Theme.px(ROOMY) ? NARROW_AGENDA : AGENDA);
        int column = Math.min(wanted, width / 4);
        agenda.setBounds(0, 0, column, height);
        left = column + gap;
      }
      int rest = width - left - gap;
      int question = (int) (rest * QUESTION);
      now.setBounds(left, 0, question, height);
      notes.setBounds(left + question + gap, 0, rest - question, height);
    }
  }
}
