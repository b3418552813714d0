package org.panelist.ui.scorecard;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.panelist.ui.kit.Labels;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.Panels;
import org.panelist.ui.kit.TextStyle;
import org.panelist.ui.kit.Theme;

/**
 * Figures side by side, each with words beside it; below it where there is no room for all of them.
 */
final class FigureRow extends JPanel {
  private static final int GAP = 32;
  private static final String BESIDE = "cell 1 1, wmin 0";
  private static final String BELOW = "cell 0 2 2 1, wmin 0";

  private final Map<JLabel, JPanel> words = new LinkedHashMap<>();
  private boolean below;

  FigureRow() {
    super(new MigLayout("insets 0, gap " + GAP + " 8", "", "[top]"));
    setOpaque(false);
  }

  /**
   * @param key message, what the figure is
   */
  void add(String key, JLabel figure, JLabel more) {
    JPanel panel =
        Panels.clear(new MigLayout("insets 0, gap 6 0", "[][0:pref]", "[]2[baseline][]"));
    panel.add(Labels.of(Messages.text(key), TextStyle.SMALL), "cell 0 0 2 1");
    panel.add(figure, "cell 0 1");
    panel.add(more, BESIDE);
    words.put(more, panel);
    add(panel, "wmin 0");
  }

  @Override
  @SuppressWarnings("deprecation") // every way of setting bounds ends here
  public void reshape(int x, int y, int width, int height) {
    super.reshape(x, y, width, height);
    boolean now = width > 0 && natural() > width;
    if (now != below) {
      below = now;
      words.forEach(
          (more, panel) ->
              ((MigLayout) panel.getLayout()).setComponentConstraints(more, now ? BELOW : BESIDE));
      // At once it would be forgotten: whoever lays out now calls all of it valid at the end.
      SwingUtilities.invokeLater(() -> words.values().forEach(JComponent::revalidate));
    }
  }

  /** Width of all with their words beside them. */
  private int natural() {
    int width = -Theme.px(GAP);
    for (Map.Entry<JLabel, JPanel> each : words.entrySet()) {
      int figure = each.getValue().getComponent(1).getPreferredSize().width;
      int gaps = Theme.px(GAP) + Theme.px(6);
      width += figure + each.getKey().getPreferredSize().width + gaps;
    }
    return width;
  }
}
