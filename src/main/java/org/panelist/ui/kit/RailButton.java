package org.panelist.ui.kit;

import com.formdev.flatlaf.FlatClientProperties;
import javax.swing.JToggleButton;
import javax.swing.SwingConstants;
import org.kordamp.ikonli.Ikon;

/** A place of the program in the rail on the left: an icon above a word. */
public final class RailButton extends JToggleButton {
  private static final int ICON = 20;
  private static final String CHOSEN =
      "foreground: $Panelist.accentText; font: $Panelist.section.font; ";
  private static final String OTHER =
      "foreground: $Panelist.secondary; font: $Panelist.small.font; ";
  private static final String STYLE =
      "arc: 10; borderWidth: 0; innerFocusWidth: 1; margin: 8,2,8,2;"
          + ""
          + " hoverBackground: $Panelist.chipBehind; iconTextGap: 5";

  public RailButton(Ikon ikon, Command command) {
    super(command.action());
    Labels.plain(this);
    setIcon(Icons.of(ikon, ICON));
    setHorizontalTextPosition(CENTER);
    setVerticalTextPosition(SwingConstants.BOTTOM);
    putClientProperty(
        FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_BORDERLESS);
    addItemListener(event -> restyle());
    restyle();
  }

  private void restyle() {
    putClientProperty(FlatClientProperties.STYLE, (isSelected() ? CHOSEN : OTHER) + STYLE);
  }
}
