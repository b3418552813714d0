package org.panelist.ui.kit;

import java.util.List;
import java.util.Optional;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableCellRenderer;
import org.jspecify.annotations.Nullable;

/** A table whose row height and column widths follow the font. */
final class RowTable<R> extends JTable {
  private static final int NARROWEST = 24;
  private static final int FREE = 200;
  private static final int LEAST_FREE = 170;
  private static final double PADDING = 1.5;

  private final int lines;
  private int leftOut;
  private final @Nullable RowTableModel<R> rows;

  RowTable(RowTableModel<R> model, int lines) {
    super(model);
    this.lines = lines;
    rows = model;
    setFillsViewportHeight(true);
    setShowVerticalLines(false);
    getTableHeader().setReorderingAllowed(false);
    setDefaultRenderer(Object.class, Cells.text(TextStyle.BODY));
    setDefaultRenderer(Number.class, Cells.number(0));
    setDefaultRenderer(Double.class, Cells.number(1));
    setDefaultRenderer(Mark.class, Cells.mark());
    for (int i = 0; i < model.getColumnCount(); i++) {
      TableCellRenderer cells = model.columns().get(i).cells();
      if (cells != null) {
        getColumnModel().getColumn(i).setCellRenderer(cells);
      }
      getColumnModel().getColumn(i).setHeaderRenderer(null);
    }
    fit();
  }

  @Override
  public void updateUI() {
    super.updateUI();
    if (rows != null) { // the superclass calls this before there are any
      fit();
    }
  }

  private void fit() {
    var metrics = getFontMetrics(TextStyle.BODY.font());
    setRowHeight((int) Math.ceil(metrics.getHeight() * (lines + (lines == 1 ? PADDING : 1.0))));
    List<Column<R, ?>> columns = columns();
    for (int i = 0; i < columns.size(); i++) {
      show(i, columns.get(i).width());
      alignHeading(i, Cells.isTrailing(columns.get(i)));
    }
    leftOut = 0;
  }

  private List<Column<R, ?>> columns() {
    return Optional.ofNullable(rows).map(RowTableModel::columns).orElse(List.of());
  }

  private void show(int column, int width) {
    setWidths(
        column,
        Theme.px(NARROWEST),
        Theme.px(width == 0 ? FREE : width),
        width == 0 ? Integer.MAX_VALUE : Theme.px(2 * width));
  }

  private void setWidths(int at, int least, int preferred, int most) {
    var column = getColumnModel().getColumn(at);
    column.setMinWidth(0); // so that no order of these calls can put one outside the others
    column.setMaxWidth(most);
    column.setPreferredWidth(preferred);
    column.setMinWidth(least);
  }

  /** Leaves out as many columns as must be for the others to have their widths. */
  @Override
  public void doLayout() {
    int now = neededToLeaveOut();
    if (now != leftOut) {
      leftOut = now;
      List<Column<R, ?>> columns = columns();
      for (int i = 0; i < columns.size(); i++) {
        int turn = columns.get(i).turn();
        if (turn > 0 && turn <= now) {
          setWidths(i, 0, 0, 0);
        } else {
          show(i, columns.get(i).width());
        }
      }
    }
    super.doLayout();
  }

  private int neededToLeaveOut() {
    List<Column<R, ?>> columns = columns();
    int last = columns.stream().mapToInt(Column::turn).max().orElse(0);
    for (int out = 0; out < last; out++) {
      int gone = out;
      int needed =
          columns.stream()
              .filter(column -> column.turn() == 0 || column.turn() > gone)
              .mapToInt(column -> Theme.px(column.width() == 0 ? LEAST_FREE : column.width()))
              .sum();
      if (needed <= getWidth()) {
        return out;
      }
    }
    return last;
  }

  private void alignHeading(int column, boolean trailing) {
    TableCellRenderer standard = getTableHeader().getDefaultRenderer();
    getColumnModel()
        .getColumn(column)
        .setHeaderRenderer(
            (table, value, selected, focused, row, at) -> {
              var cell =
                  standard.getTableCellRendererComponent(table, value, selected, focused, row, at);
              if (cell instanceof DefaultTableCellRenderer label) {
                label.setHorizontalAlignment(
                    trailing ? SwingConstants.TRAILING : SwingConstants.LEADING);
              }
              return cell;
            });
  }
}
