package org.panelist.ui.kit;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/** Counts by level, stacked: entry, mid, expert. */
public final class StackedBar extends Bars {
  private static final int THICKNESS = 8;
  private static final List<Token> COLORS =
      List.of(Token.ENTRY_BAR, Token.MID_BAR, Token.EXPERT_BAR);

  private int[] counts = {};
  private int whole;

  public StackedBar() {
    super(THICKNESS);
  }

  /**
   * @param whole count that would fill the bar; more than the sum of the others leaves track free
   */
  public void show(int entry, int mid, int expert, int whole) {
    counts = new int[] {entry, mid, expert};
    this.whole = Math.max(whole, entry + mid + expert);
    describe(Messages.text("kit.stacked", entry, mid, expert));
    repaint();
  }

  /** Colours of entry, mid and expert, for a legend. */
  public static List<Token> colors() {
    return COLORS;
  }

  @Override
  void paint(Graphics2D g) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < counts.length && whole > 0; i++) {
      parts.add(new Part((double) counts[i] / whole, COLORS.get(i)));
    }
    paintParts(g, parts);
  }
}
