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
  private static final double PADDING = 1.5;

  private final int lines;
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
    List<Column<R, ?>> columns =
        Optional.ofNullable(rows).map(RowTableModel::columns).orElse(List.of());
    for (int i = 0; i < columns.size(); i++) {
      var column = getColumnModel().getColumn(i);
      int width = columns.get(i).width();
      column.setMinWidth(Theme.px(NARROWEST));
      column.setPreferredWidth(Theme.px(width == 0 ? FREE : width));
      column.setMaxWidth(width == 0 ? Integer.MAX_VALUE : Theme.px(2 * width));
      alignHeading(i, Cells.isTrailing(columns.get(i)));
    }
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
