package org.panelist.ui.kit;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/** Planned minutes against the minutes there are, a stretch for each item. */
public final class BudgetBar extends Bars {
  private static final int THICKNESS = 10;

  /**
   * One stretch.
   *
   * @param minutes planned; not negative
   */
  public record Segment(double minutes, Token color) {}

  private List<Segment> segments = List.of();
  private double slot;

  public BudgetBar() {
    super(THICKNESS);
  }

  /**
   * Shows {@code segments} in order. When they exceed the slot, the bar is scaled to all of them
   * and what is over stands in the error colour.
   *
   * @param slot minutes there are; not negative
   */
  public void show(List<Segment> segments, double slot) {
    this.segments = List.copyOf(segments);
    this.slot = slot;
    describe(
        Messages.text(
            planned() > slot ? "kit.budget.over" : "kit.budget.free",
            planned(),
            slot,
            Math.abs(slot - planned())));
    repaint();
  }

  private double planned() {
    return segments.stream().mapToDouble(Segment::minutes).sum();
  }

  @Override
  void paint(Graphics2D g) {
    double whole = Math.max(slot, planned());
    if (whole <= 0) {
      paintParts(g, List.of());
      return;
    }
    List<Part> parts = new ArrayList<>();
    double at = 0;
    for (Segment segment : segments) {
      double inside = Math.max(0, Math.min(segment.minutes(), slot - at));
      parts.add(new Part(inside / whole, segment.color()));
      parts.add(new Part((segment.minutes() - inside) / whole, Token.ERROR));
      at += segment.minutes();
    }
    paintParts(g, parts);
  }
}
