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
 */
public record Column<R, V>(
    String headingKey,
    Class<V> type,
    Function<R, ? extends @Nullable V> value,
    int width,
    @Nullable TableCellRenderer cells) {

  /** A column as wide as there is room, its cells as their type asks for. */
  public Column(String headingKey, Class<V> type, Function<R, ? extends @Nullable V> value) {
    this(headingKey, type, value, 0, null);
  }

  /** The same column with a width of its own. */
  public Column<R, V> wide(int pixels) {
    return new Column<>(headingKey, type, value, pixels, cells);
  }

  /** The same column with cells of another look, see {@link Cells}. */
  public Column<R, V> shown(TableCellRenderer renderer) {
    return new Column<>(headingKey, type, value, width, renderer);
  }
}
