package org.panelist.ui;

import org.kordamp.ikonli.feather.Feather;

/** Where one can go in the window. */
public enum Place {
  HOME("window.home", Feather.HOME),
  BANK("window.bank", Feather.BOOK_OPEN),
  PLANS("window.plans", Feather.LIST),
  INTERVIEWS("window.interviews", Feather.MESSAGE_SQUARE),
  /** The wrap-up of an interview; reached from there only. */
  WRAP_UP("window.interviews", Feather.MESSAGE_SQUARE),
  SETTINGS("window.settings", Feather.SETTINGS),
  HELP("window.help", Feather.HELP_CIRCLE);

  private final String command;
  private final Feather icon;

  Place(String command, Feather icon) {
    this.command = command;
    this.icon = icon;
  }

  /** Id of the command that leads here. */
  public String command() {
    return command;
  }

  Feather icon() {
    return icon;
  }

  /** Whether one looks in here and goes back to what one was doing. */
  boolean isAside() {
    return this == SETTINGS || this == HELP;
  }

  /** Whose button in the rail is lit while one is here. */
  Place inRail() {
    return this == WRAP_UP ? INTERVIEWS : this;
  }
}
