package org.panelist.ui.bank;

import java.util.List;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import org.panelist.bank.QuestionBank;
import org.panelist.bank.QuestionSummary;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.Hits;
import org.panelist.ui.kit.RowTableModel;
import org.panelist.ui.kit.Tables;

/** The table of the questions that match. */
final class BankTable {
  private final QuestionBank bank;
  private final RowTableModel<QuestionSummary> model;
  private final JTable table;
  private final JScrollPane pane;
  private final OrderSorter sorter;
  private Hits hits = Hits.NONE;
  private String marked = "";
  private boolean showing;

  BankTable(QuestionBank bank, Command open) {
    this.bank = bank;
    model = new RowTableModel<>(BankColumns.of(() -> hits));
    table = Tables.create(BankPanel.TABLE, model, 2);
    sorter = new OrderSorter(bank, model);
    table.setUpdateSelectionOnSort(false);
    table.setRowSorter(sorter);
    pane = Tables.scroll(table);
    Tables.onOpen(table, model, row -> open.run());
    Tables.onSelect(
        table,
        model,
        chosen -> {
          if (!showing) {
            chosen.map(QuestionSummary::id).ifPresent(bank::select);
          }
        });
  }

  JComponent component() {
    return pane;
  }

  JTable table() {
    return table;
  }

  /** The hits of the result on show. */
  Hits hits() {
    return hits;
  }

  /** Shows what the bank shows now; costs little when that is the same as before. */
  void refresh() {
    mark(bank.result().filter().text());
    showing = true;
    List<QuestionSummary> rows = bank.result().rows();
    boolean otherRows = rows != model.rows();
    if (otherRows) {
      model.show(rows);
      sorter.refresh();
    }
    select(bank.selectedRow(), otherRows);
    showing = false;
  }

  private void mark(String text) {
    if (!text.equals(marked)) {
      marked = text;
      hits = Hits.of(text);
    }
  }

  private void select(int row, boolean otherRows) {
    if (row < 0) {
      table.clearSelection();
    } else if (otherRows || table.getSelectedRow() != row) {
      table.setRowSelectionInterval(row, row);
      table.scrollRectToVisible(table.getCellRect(row, 0, true));
    }
  }
}
