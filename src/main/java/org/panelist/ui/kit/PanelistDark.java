package org.panelist.ui.kit;

import com.formdev.flatlaf.FlatDarkLaf;
import java.awt.Component;
import javax.swing.UIDefaults;

/** The dark look and feel; its colours are in {@code themes/PanelistDark.properties}. */
public final class PanelistDark extends FlatDarkLaf {

  @Override
  public String getName() {
    return "PanelistDark";
  }

  @Override
  public UIDefaults getDefaults() {
    return FontSize.set(super.getDefaults());
  }

  /** No beep: it would be heard in the interview, and what it stands for can be seen. */
  @Override
  public void provideErrorFeedback(Component component) {}
}
