package org.panelist.ui.kit;

import com.formdev.flatlaf.FlatDarkLaf;

/** The dark look and feel; its colours are in {@code themes/PanelistDark.properties}. */
public final class PanelistDark extends FlatDarkLaf {

  @Override
  public String getName() {
    return "PanelistDark";
  }
}
