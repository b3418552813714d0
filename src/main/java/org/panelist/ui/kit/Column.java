package org.panelist.ui.kit;

import java.util.function.Function;
import javax.swing.table.TableCellRenderer;
import org.jspecify.annotations.Nullable;

/**
 * One table column as data.
 *
 * @param headingKey message of its heading
 * @param type class of its cells; drives sorting and, without a renderer, alignment
 * @param value what a row shows here; may be null for nothing
 * @param width preferred, pixels at font size 100 %; 0 for as wide as there is room
 * @param cells how cells look; null for text, numbers at the trailing edge
 * @param turn when the table is too narrow, columns are left out in this order, 1 first; 0 for
 *     never
 */
public record Column<R, V>(
    String headingKey,
    Class<V> type,
    Function<R, ? extends @Nullable V> value,
    int width,
    @Nullable TableCellRenderer cells,
    int turn) {

  /** A column as wide as there is room, its cells as their type asks for. */
  public Column(String headingKey, Class<V> type, Function<R, ? extends @Nullable V> value) {
    this(headingKey, type, value, 0, null, 0);
  }

  /** The same column with a width of its own. */
  public Column<R, V> wide(int pixels) {
    return new Column<>(headingKey, type, value, pixels, cells, turn);
  }

  /** The same column with cells of another look, see {@link Cells}. */
  public Column<R, V> shown(TableCellRenderer renderer) {
    return new Column<>(headingKey, type, value, width, renderer, turn);
  }

  /** The same column, left out when the table is too narrow: the {@code order}-th to go, from 1. */
  public Column<R, V> givesWay(int order) {
    return new Column<>(headingKey, type, value, width, cells, order);
  }
}
