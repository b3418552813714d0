package org.panelist.ui.palette;

import java.awt.Color;
import java.awt.Component;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import net.miginfocom.swing.MigLayout;
import org.panelist.ui.kit.Labels;
import org.panelist.ui.kit.TextStyle;
import org.panelist.ui.kit.Theme;
import org.panelist.ui.kit.Token;

/** A row: the name, more about it, its key at the end. */
final class EntryCell extends JPanel implements ListCellRenderer<Entry> {
  private final JLabel title = Labels.of("", TextStyle.BODY);
  private final JLabel detail = Labels.of("", TextStyle.SECONDARY);
  private final JLabel keys = Labels.of("", TextStyle.SMALL);

  EntryCell() {
    super(new MigLayout("insets 7 10 7 10, fillx", "[]12[grow, 0:0]12[]", "[center]"));
    add(title, "wmin 0");
    add(detail, "growx, wmin 0");
    add(keys);
  }

  @Override
  public Component getListCellRendererComponent(
      JList<? extends Entry> list, Entry entry, int index, boolean selected, boolean focused) {
    title.setText(entry.title());
    detail.setText(entry.detail());
    keys.setText(entry.keys());
    Color text = Theme.color(selected ? Token.ACCENT_TEXT : Token.TEXT);
    title.setForeground(text);
    setBackground(Theme.color(selected ? Token.ACCENT_BEHIND : Token.CARD));
    getAccessibleContext().setAccessibleName((entry.title() + " " + entry.detail()).strip());
    return this;
  }
}
