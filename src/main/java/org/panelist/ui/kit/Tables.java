package org.panelist.ui.kit;

import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.BorderFactory;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.table.TableRowSorter;

/** Makes tables and does what all of them need. */
public final class Tables {
  private Tables() {}

  /**
   * A table of whole rows.
   *
   * @param key message that names it for screen readers; also the component's name
   * @param lines of text a row has room for, 1 or 2
   */
  public static <R> JTable create(String key, RowTableModel<R> model, int lines) {
    JTable table = new RowTable<>(model, lines);
    table.setName(key);
    table.getAccessibleContext().setAccessibleName(Messages.text(key));
    table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    // Tab leaves the table; the arrow keys move in it.
    table.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
    table.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
    return table;
  }

  /** A scroll pane without a frame, for a flush card. */
  public static JScrollPane scroll(JTable table) {
    JScrollPane pane = new JScrollPane(table);
    pane.setBorder(BorderFactory.createEmptyBorder());
    pane.getVerticalScrollBar().setOpaque(false);
    return pane;
  }

  /** Clicks on headings sort; costs nothing until the first click. */
  public static <R> void sortable(JTable table, RowTableModel<R> model) {
    table.setRowSorter(new TableRowSorter<>(model));
  }

  /** Enter and a double click act on the selected row. */
  public static <R> void onOpen(JTable table, RowTableModel<R> model, Consumer<R> open) {
    Shortcuts.onKeyInside(table, KeyEvent.VK_ENTER, () -> selected(table, model).ifPresent(open));
    table.addMouseListener(
        new MouseAdapter() {
          @Override
          public void mouseClicked(MouseEvent event) {
            if (event.getClickCount() == 2 && table.rowAtPoint(event.getPoint()) >= 0) {
              selected(table, model).ifPresent(open);
            }
          }
        });
  }

  /** Tells which row is selected now, once per change. */
  public static <R> void onSelect(
      JTable table, RowTableModel<R> model, Consumer<Optional<R>> selected) {
    table
        .getSelectionModel()
        .addListSelectionListener(
            event -> {
              if (!event.getValueIsAdjusting()) {
                selected.accept(selected(table, model));
              }
            });
  }

  /** The selected row; the first of several. */
  public static <R> Optional<R> selected(JTable table, RowTableModel<R> model) {
    int row = table.getSelectedRow();
    return row < 0 || row >= table.getRowCount()
        ? Optional.empty()
        : Optional.of(model.row(table.convertRowIndexToModel(row)));
  }

  /** Selects the row with {@code id} and brings it into view; false if there is none. */
  public static <R> boolean select(
      JTable table, RowTableModel<R> model, Function<R, ?> identity, Object id) {
    for (int i = 0; i < model.getRowCount(); i++) {
      if (identity.apply(model.row(i)).equals(id)) {
        int row = table.convertRowIndexToView(i);
        table.setRowSelectionInterval(row, row);
        table.scrollRectToVisible(table.getCellRect(row, 0, true));
        return true;
      }
    }
    return false;
  }

  /**
   * Shows other rows and keeps selected those that are still there.
   *
   * @param identity what makes two rows the same, say their id
   */
  public static <R> void refresh(
      JTable table, RowTableModel<R> model, List<R> rows, Function<R, ?> identity) {
    Set<Object> chosen = new HashSet<>();
    for (int row : table.getSelectedRows()) {
      chosen.add(identity.apply(model.row(table.convertRowIndexToModel(row))));
    }
    ListSelectionModel selection = table.getSelectionModel();
    selection.setValueIsAdjusting(true);
    model.show(rows);
    for (int i = 0; i < rows.size() && !chosen.isEmpty(); i++) {
      if (chosen.remove(identity.apply(rows.get(i)))) {
        int row = table.convertRowIndexToView(i);
        table.addRowSelectionInterval(row, row);
      }
    }
    selection.setValueIsAdjusting(false);
  }
}
