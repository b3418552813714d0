package org.panelist.ui.kit;

import com.formdev.flatlaf.FlatLightLaf;
import java.awt.Component;
import javax.swing.UIDefaults;

/** The light look and feel; its colours are in {@code themes/PanelistLight.properties}. */
public final class PanelistLight extends FlatLightLaf {

  @Override
  public String getName() {
    return "PanelistLight";
  }

  @Override
  public UIDefaults getDefaults() {
    return FontSize.set(super.getDefaults());
  }

  /** No beep: it would be heard in the interview, and what it stands for can be seen. */
  @Override
  public void provideErrorFeedback(Component component) {}
}
