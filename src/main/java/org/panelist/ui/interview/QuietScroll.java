package org.panelist.ui.interview;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Component;
import javax.swing.JScrollPane;
import org.panelist.ui.kit.Panels;

/** Scroll panes that a person who listens does not notice. */
final class QuietScroll {
  private QuietScroll() {}

  /** One whose bar stands on the card without a track. */
  static JScrollPane beside(Component view) {
    return quiet(Panels.scroll(view), "$Panelist.card");
  }

  /** As {@link #beside}; the bar takes no room from the view. */
  static JScrollPane over(Component view) {
    return quiet(Panels.bare(new OverlayScroll(view)), "#0000"); // seen through
  }

  private static JScrollPane quiet(JScrollPane pane, String track) {
    pane.getVerticalScrollBar()
        .putClientProperty(
            FlatClientProperties.STYLE,
            "track: %s; hoverTrackColor: %s; pressedTrackColor: %s".formatted(track, track, track));
    return pane;
  }
}
