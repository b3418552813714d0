package org.panelist.ui.kit;

import com.formdev.flatlaf.FlatClientProperties;
import javax.swing.JButton;
import javax.swing.JMenuItem;
import org.kordamp.ikonli.Ikon;

/** Makes buttons and menu items from commands; the component's name is the command's id. */
public final class Buttons {
  private Buttons() {}

  /** An ordinary button. */
  public static JButton button(Command command) {
    JButton button = Labels.plain(new JButton());
    button.setAction(command.action());
    button.setName(command.id());
    return button;
  }

  /** The one button of a page that leads on. */
  public static JButton primary(Command command) {
    return styled(button(command), "primary");
  }

  /** A quiet button without a frame. */
  public static JButton link(Command command) {
    JButton button = styled(button(command), "link");
    button.putClientProperty(
        FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_BORDERLESS);
    return button;
  }

  /** An icon without a frame; the command's text is its tip and its accessible name. */
  public static JButton icon(Command command, Ikon ikon) {
    JButton button = link(command);
    button.setHideActionText(true);
    button.setText(null);
    button.setIcon(Icons.of(ikon));
    button.getAccessibleContext().setAccessibleName(command.text());
    if (button.getToolTipText() == null) {
      button.setToolTipText(command.text());
    }
    return button;
  }

  /** The button of a warning. */
  static JButton mend(Command command) {
    return styled(button(command), "mend");
  }

  public static JMenuItem menuItem(Command command) {
    JMenuItem item = Labels.plain(new JMenuItem());
    item.setAction(command.action());
    item.setName(command.id());
    return item;
  }

  private static JButton styled(JButton button, String style) {
    button.putClientProperty(FlatClientProperties.STYLE_CLASS, style);
    return button;
  }
}
