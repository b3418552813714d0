package org.panelist.ui.scorecard;

import java.awt.Point;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.Panels;
import org.panelist.ui.kit.Theme;

/** Two cards side by side that scroll together; one below the other where there is no room. */
final class TwoColumns {
  private static final int ROOM = 860;

  private final JComponent left;
  private final JComponent right;
  private final JPanel view =
      Panels.clear(new MigLayout("insets 0, fill", "[grow, fill, 0:0]", "[grow, fill]"));
  private final JScrollPane scroll = Panels.scroll(view);
  private boolean wide;

  TwoColumns(JComponent left, JComponent right) {
    this.left = left;
    this.right = right;
    scroll.setName(WrapUpPanel.PAGE);
    scroll.setFocusable(true);
    scroll.getAccessibleContext().setAccessibleName(Messages.text("scorecard.result"));
    lay(true);
    scroll
        .getViewport()
        .addComponentListener(
            new ComponentAdapter() {
              @Override
              public void componentResized(ComponentEvent event) {
                fit();
              }
            });
  }

  void toTop() {
    scroll.getViewport().setViewPosition(new Point());
  }

  JScrollPane component() {
    return scroll;
  }

  private void fit() {
    boolean now = scroll.getViewport().getWidth() >= Theme.px(ROOM);
    if (now != wide) {
      lay(now);
    }
  }

  private void lay(boolean beside) {
    wide = beside;
    view.removeAll();
    JPanel cards =
        Panels.clear(
            beside
                ? new MigLayout(
                    "insets 0, gap 16, fill", "[55%, grow, fill][45%, grow, fill]", "[grow, fill]")
                : new MigLayout("insets 0, gap 16, fillx, wrap 1", "[grow, fill, 0:0]"));
    cards.add(left, "wmin 0");
    cards.add(right, "wmin 0");
    view.add(cards, "grow, wmin 0");
    view.revalidate();
  }
}
