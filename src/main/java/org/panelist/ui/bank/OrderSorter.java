package org.panelist.ui.bank;

import java.util.List;
import javax.swing.RowSorter;
import javax.swing.SortOrder;
import javax.swing.table.TableModel;
import org.panelist.bank.BankOrder;
import org.panelist.bank.QuestionBank;

/** Hands clicks on headings to the bank, which orders its result itself, and shows its order. */
final class OrderSorter extends RowSorter<TableModel> {
  private final QuestionBank bank;
  private final TableModel model;

  OrderSorter(QuestionBank bank, TableModel model) {
    this.bank = bank;
    this.model = model;
  }

  /** The bank's order may have changed. */
  void refresh() {
    fireSortOrderChanged();
  }

  @Override
  public TableModel getModel() {
    return model;
  }

  @Override
  public void toggleSortOrder(int column) {
    bank.order(bank.order().next(BankColumns.ORDERS.get(column)));
  }

  @Override
  public List<? extends SortKey> getSortKeys() {
    BankOrder order = bank.order();
    int column = BankColumns.ORDERS.indexOf(order.by());
    SortOrder direction = order.descending() ? SortOrder.DESCENDING : SortOrder.ASCENDING;
    return column < 0 ? List.of() : List.of(new SortKey(column, direction));
  }

  @Override
  public void setSortKeys(List<? extends SortKey> keys) {
    throw new UnsupportedOperationException("the bank keeps the order");
  }

  @Override
  public int convertRowIndexToModel(int index) {
    return index;
  }

  @Override
  public int convertRowIndexToView(int index) {
    return index;
  }

  @Override
  public int getViewRowCount() {
    return model.getRowCount();
  }

  @Override
  public int getModelRowCount() {
    return model.getRowCount();
  }

  // The rows come in order, so no change of them asks for sorting.

  @Override
  public void modelStructureChanged() {}

  @Override
  public void allRowsChanged() {}

  @Override
  public void rowsInserted(int first, int last) {}

  @Override
  public void rowsDeleted(int first, int last) {}

  @Override
  public void rowsUpdated(int first, int last) {}

  @Override
  public void rowsUpdated(int first, int last, int column) {}
}
