package org.panelist.ui.kit;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableCellRenderer;
import org.jspecify.annotations.Nullable;

/** How cells of tables look. One component paints all cells of a column. */
public final class Cells {
  private Cells() {}

  /** Whether a column's cells stand at the trailing edge, and so its heading. */
  static boolean isTrailing(Column<?, ?> column) {
    return column.cells() == null
        ? Number.class.isAssignableFrom(column.type())
        : column.cells() instanceof NumberCell;
  }

  /** Text as it stands, on one line. */
  public static TableCellRenderer text(TextStyle style) {
    return new TextCell(style);
  }

  /**
   * A number with {@code decimals} figures behind the point, at the trailing edge; nothing is a
   * dash.
   */
  public static TableCellRenderer number(int decimals) {
    return new NumberCell(decimals);
  }

  /** Text on up to two lines, with search hits marked. */
  public static TableCellRenderer title(Supplier<Hits> hits) {
    return new TitleCell(TextStyle.BODY_STRONG, hits);
  }

  /** Text on up to two lines; what does not fit ends in an ellipsis. */
  public static TableCellRenderer lines(TextStyle style) {
    return new TitleCell(style, () -> Hits.NONE);
  }

  /**
   * A chip.
   *
   * @param text what it says
   * @param tone its colours
   */
  public static <V> TableCellRenderer chip(
      Class<V> type, Function<V, String> text, Function<V, Chip.Tone> tone) {
    return new PaintedCell(
        value -> text.apply(type.cast(value)),
        (g, value, cell) -> {
          String words = text.apply(type.cast(value));
          var size = Chip.size(g.getFontMetrics(Chip.font()), words);
          int x = cell.start(size.width);
          int y = (cell.getHeight() - size.height) / 2;
          Chip.paint(g, words, tone.apply(type.cast(value)), x, y, size.width, size.height);
        });
  }

  /** A score badge; the cell's value is a {@link Mark}. */
  public static TableCellRenderer mark() {
    return new PaintedCell(
        value -> ((Mark) value).words(),
        (g, value, cell) -> {
          var size = new ScoreBadge((Mark) value).naturalSize();
          int x = cell.start(size.width);
          int y = (cell.getHeight() - size.height) / 2;
          ScoreBadge.paint(g, (Mark) value, x, y, size.width, size.height);
        });
  }

  /**
   * What all cells share: text as it stands, the table's own colours, no mark of the focused cell.
   */
  private abstract static class Cell extends DefaultTableCellRenderer {
    Cell() {
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
      show(value, selected);
      return this;
    }

    abstract void show(@Nullable Object value, boolean selected);

    final int start(int width) {
      var insets = getInsets();
      return Paint.leftToRight(this) ? insets.left : getWidth() - insets.right - width;
    }
  }

  private static final class TextCell extends Cell {
    private final TextStyle style;

    TextCell(TextStyle style) {
      this.style = style;
    }

    @Override
    void show(@Nullable Object value, boolean selected) {
      setFont(style.font());
      setForeground(Theme.color(style.token()));
      setText(value == null ? "" : value.toString());
    }
  }

  private static final class NumberCell extends Cell {
    private final String format;

    NumberCell(int decimals) {
      format = "%,." + decimals + "f";
    }

    @Override
    void show(@Nullable Object value, boolean selected) {
      setHorizontalAlignment(SwingConstants.TRAILING);
      setText(
          value instanceof Number number
              ? String.format(java.util.Locale.UK, format, number.doubleValue())
              : "–");
    }

    @Override
    protected void paintComponent(Graphics g) {
      String text = getText();
      setText("");
      super.paintComponent(g);
      setText(text);
      Graphics2D copy = Paint.start(g);
      copy.setFont(getFont());
      copy.setColor(getForeground());
      var metrics = copy.getFontMetrics();
      var insets = getInsets();
      int width = Figures.width(metrics, text);
      int x = Paint.leftToRight(this) ? getWidth() - insets.right - width : insets.left;
      Figures.draw(copy, text, x, (getHeight() - metrics.getHeight()) / 2 + metrics.getAscent());
      copy.dispose();
    }
  }

  private static final class PaintedCell extends Cell {
    private final Function<Object, String> words;
    private final Painter painter;
    private @Nullable Object value;

    interface Painter {
      void paint(Graphics2D g, Object value, PaintedCell cell);
    }

    PaintedCell(Function<Object, String> words, Painter painter) {
      this.words = words;
      this.painter = painter;
    }

    @Override
    void show(@Nullable Object value, boolean selected) {
      this.value = value;
      getAccessibleContext().setAccessibleName(value == null ? "" : words.apply(value));
    }

    @Override
    protected void paintComponent(Graphics g) {
      super.paintComponent(g);
      if (value != null) {
        Graphics2D copy = Paint.start(g);
        painter.paint(copy, value, this);
        copy.dispose();
      }
    }
  }
}
