package org.panelist.ui.bank;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.panelist.ui.kit.FilterRow;
import org.panelist.ui.kit.Panels;

/** The boxes of one facet, a line for each of its values. */
final class FacetBoxes<V> {
  private final String prefix;
  private final Function<V, String> slug;
  private final Function<V, String> text;
  private final BiConsumer<V, Boolean> change;
  private final JPanel panel =
      Panels.clear(new MigLayout("insets 0, gap 0, fillx, wrap 1", "[grow, fill, 0:0]"));
  private final Map<V, FilterRow> rows = new LinkedHashMap<>();
  private boolean showing;

  /**
   * @param prefix of the boxes' component names
   * @param slug of a value, what follows the prefix
   * @param change is told what the user ticks
   */
  FacetBoxes(
      String prefix,
      Function<V, String> slug,
      Function<V, String> text,
      BiConsumer<V, Boolean> change) {
    this.prefix = prefix;
    this.slug = slug;
    this.text = text;
    this.change = change;
  }

  JComponent component() {
    return panel;
  }

  /** Offers {@code values}; the boxes of those offered before stay the same components. */
  void offer(Iterable<V> values) {
    Map<V, FilterRow> before = new LinkedHashMap<>(rows);
    rows.clear();
    for (V value : values) {
      FilterRow known = before.get(value);
      rows.put(value, known == null ? row(value) : known);
    }
    if (!before.keySet().stream().toList().equals(rows.keySet().stream().toList())) {
      panel.removeAll();
      rows.values().forEach(panel::add);
      panel.revalidate();
      panel.repaint();
    }
  }

  private FilterRow row(V value) {
    String name = prefix + slug.apply(value);
    FilterRow[] self = new FilterRow[1];
    self[0] =
        new FilterRow(
            name,
            text.apply(value),
            () -> {
              if (!showing) {
                change.accept(value, self[0].isSelected());
              }
            });
    return self[0];
  }

  /** Shows which values are chosen, and how many questions each would show. */
  void show(Set<V> chosen, Map<V, Integer> counts) {
    showing = true;
    rows.forEach(
        (value, row) -> {
          row.setSelected(chosen.contains(value));
          row.setCount(counts.getOrDefault(value, 0));
        });
    showing = false;
  }
}
