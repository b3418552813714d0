package org.panelist.ui.kit;

import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JToolTip;
import javax.swing.SwingConstants;
import javax.swing.ToolTipManager;
import org.jspecify.annotations.Nullable;

/** Makes labels that show text as it stands: a name that begins with a tag is no HTML. */
public final class Labels {
  private Labels() {}

  /**
   * A one-line label; text that does not fit ends in an ellipsis. For text that wraps see {@link
   * TextView}.
   */
  public static JLabel of(String text, TextStyle style) {
    JLabel label = new JLabel();
    plain(label);
    label.setText(text);
    return style.on(label);
  }

  /**
   * As {@link #of}; where the text is cut off, its tip is the whole of it. Not for labels that lie
   * on something that is clicked: they would keep the click.
   */
  public static JLabel shortened(String text, TextStyle style) {
    JLabel label = new Shortened();
    label.setText(text);
    return style.on(label);
  }

  /** Says the whole of its text where it is pointed at, while there is no room for it. */
  static class Shortened extends JLabel {
    private static final long serialVersionUID = 1L;

    Shortened() {
      plain(this);
      ToolTipManager.sharedInstance().registerComponent(this);
    }

    @Override
    public @Nullable String getToolTipText() {
      return getWidth() < getPreferredSize().width ? Tips.of(getText()) : null;
    }

    @Override
    public JToolTip createToolTip() {
      return plain(super.createToolTip());
    }
  }

  /** A label for a number or a clock: digits of equal width, at the trailing edge. */
  public static JLabel figure(String text, TextStyle style) {
    return figure(new FigureLabel(), text, style);
  }

  /** As {@link #figure}, for one that changes often: it never gets narrower again. */
  public static JLabel figureInPlace(TextStyle style) {
    FigureLabel label = new FigureLabel();
    label.keepPlace();
    return figure(label, "", style);
  }

  private static JLabel figure(FigureLabel label, String text, TextStyle style) {
    plain(label);
    label.setText(text);
    label.setHorizontalAlignment(SwingConstants.TRAILING);
    return style.on(label);
  }

  /** Stops {@code component} from reading its text as HTML; call before the text is set. */
  public static <C extends JComponent> C plain(C component) {
    component.putClientProperty("html.disable", true);
    return component;
  }
}
