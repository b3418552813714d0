package org.panelist.ui.palette;

import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.Messages;

/** What commands are called where no button and no page says what they are about. */
final class Titles {
  private Titles() {}

  static String of(Command command) {
    String more = "palette.key." + command.id();
    return Messages.has(more) ? Messages.text(more) : command.text();
  }
}
