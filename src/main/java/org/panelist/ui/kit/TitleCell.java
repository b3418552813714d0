package org.panelist.ui.kit;

import java.awt.Color;
import java.awt.Component;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.JTable;
import javax.swing.table.DefaultTableCellRenderer;
import org.jspecify.annotations.Nullable;

/**
 * A cell with text on up to two lines, search hits marked; what does not fit ends in an ellipsis.
 */
final class TitleCell extends DefaultTableCellRenderer {
  private static final int LINES = 2;
  private static final int MARK_ARC = 4;
  private static final String ELLIPSIS = "…";

  private final TextStyle style;
  private final Supplier<Hits> hits;
  private String title = "";

  TitleCell(TextStyle style, Supplier<Hits> hits) {
    this.style = style;
    this.hits = hits;
    Labels.plain(this);
  }

  @Override
  public Component getTableCellRendererComponent(
      JTable table,
      @Nullable Object value,
      boolean selected,
      boolean focused,
      int row,
      int column) {
    super.getTableCellRendererComponent(table, "", selected, false, row, column);
    setComponentOrientation(table.getComponentOrientation());
    title = value == null ? "" : value.toString();
    getAccessibleContext().setAccessibleName(title);
    return this;
  }

  @Override
  protected void paintComponent(Graphics g) {
    super.paintComponent(g);
    Graphics2D copy = Paint.start(g);
    Font font = style.font();
    copy.setFont(font);
    FontMetrics metrics = copy.getFontMetrics();
    var insets = getInsets();
    int width = getWidth() - insets.left - insets.right;
    List<LineBreaks.Line> lines = LineBreaks.of(title, metrics, width, LINES);
    int y = (getHeight() - lines.size() * metrics.getHeight()) / 2 + metrics.getAscent();
    List<Hits.Range> ranges = hits.get().in(title);
    Color color = Theme.color(style.token());
    for (LineBreaks.Line line : lines) {
      String text = title.substring(line.start(), line.end()) + (line.cut() ? ELLIPSIS : "");
      int x =
          Paint.leftToRight(this)
              ? insets.left
              : getWidth() - insets.right - metrics.stringWidth(text);
      mark(copy, metrics, line, ranges, x, y);
      copy.setColor(color);
      copy.drawString(text, x, y);
      y += metrics.getHeight();
    }
    copy.dispose();
  }

  private void mark(
      Graphics2D g,
      FontMetrics metrics,
      LineBreaks.Line line,
      List<Hits.Range> ranges,
      int x,
      int y) {
    for (Hits.Range range : ranges) {
      int from = Math.max(line.start(), range.start());
      int to = Math.min(line.end(), range.end());
      if (from < to) {
        int before = metrics.stringWidth(title.substring(line.start(), from));
        int width = metrics.stringWidth(title.substring(from, to));
        Paint.fillRound(
            g,
            Theme.color(Token.SEARCH_HIT),
            x + before,
            y - metrics.getAscent(),
            width,
            metrics.getHeight(),
            Theme.px(MARK_ARC));
      }
    }
  }
}
