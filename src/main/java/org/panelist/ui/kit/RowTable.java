package org.panelist.ui.kit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableCellRenderer;
import javax.swing.table.TableColumn;
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
    inView().forEach(this::fit);
    leftOut = 0;
  }

  private void fit(TableColumn column, Column<R, ?> data) {
    show(column, data.width());
    alignHeading(column, Cells.isTrailing(data));
  }

  /** Those that nobody took out, with what they show. */
  private Map<TableColumn, Column<R, ?>> inView() {
    List<Column<R, ?>> all = columns();
    Map<TableColumn, Column<R, ?>> shown = new LinkedHashMap<>();
    for (TableColumn column : Collections.list(getColumnModel().getColumns())) {
      shown.put(column, all.get(column.getModelIndex()));
    }
    return shown;
  }

  private List<Column<R, ?>> columns() {
    return Optional.ofNullable(rows).map(RowTableModel::columns).orElse(List.of());
  }

  private static void show(TableColumn column, int width) {
    setWidths(
        column,
        Theme.px(NARROWEST),
        Theme.px(width == 0 ? FREE : width),
        width == 0 ? Integer.MAX_VALUE : Theme.px(2 * width));
  }

  private static void setWidths(TableColumn column, int least, int preferred, int most) {
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
      inView()
          .forEach(
              (column, data) -> {
                if (data.turn() > 0 && data.turn() <= now) {
                  setWidths(column, 0, 0, 0);
                } else {
                  show(column, data.width());
                }
              });
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

  private void alignHeading(TableColumn column, boolean trailing) {
    TableCellRenderer standard = getTableHeader().getDefaultRenderer();
    column.setHeaderRenderer(
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
