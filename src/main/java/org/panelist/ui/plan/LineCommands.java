package org.panelist.ui.plan;

import java.util.List;
import org.panelist.ui.kit.Command;

/** What can be done with the chosen item, each with its key. */
record LineCommands(
    Command up,
    Command down,
    Command previousRound,
    Command nextRound,
    Command mustAsk,
    Command duplicate,
    Command remove,
    Command edit,
    Command longer,
    Command shorter) {
  List<Command> all() {
    return List.of(
        up, down, previousRound, nextRound, mustAsk, duplicate, remove, edit, longer, shorter);
  }
}
