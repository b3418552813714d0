package org.panelist.ui.kit;

import java.util.List;
import javax.swing.table.AbstractTableModel;
import org.jspecify.annotations.Nullable;

/** A table of rows whose columns are data; read-only. */
public final class RowTableModel<R> extends AbstractTableModel {
  private final List<Column<R, ?>> columns;
  private List<R> rows = List.of();

  public RowTableModel(List<Column<R, ?>> columns) {
    this.columns = List.copyOf(columns);
  }

  /** Shows {@code rows} from now on; the list must not change afterwards (it is not copied). */
  public void show(List<R> rows) {
    this.rows = rows;
    fireTableDataChanged();
  }

  public List<R> rows() {
    return rows;
  }

  /** The row at an index of the model (not of the sorted view). */
  public R row(int index) {
    return rows.get(index);
  }

  List<Column<R, ?>> columns() {
    return columns;
  }

  @Override
  public int getRowCount() {
    return rows.size();
  }

  @Override
  public int getColumnCount() {
    return columns.size();
  }

  @Override
  public String getColumnName(int column) {
    return Messages.text(columns.get(column).headingKey());
  }

  @Override
  public Class<?> getColumnClass(int column) {
    return columns.get(column).type();
  }

  @Override
  public @Nullable Object getValueAt(int row, int column) {
    return columns.get(column).value().apply(rows.get(row));
  }
}
