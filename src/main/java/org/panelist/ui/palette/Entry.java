package org.panelist.ui.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.Shortcuts;

/**
 * A row of the palette.
 *
 * @param keys its key in words; empty for none
 */
record Entry(String title, String detail, String keys, Runnable run) {
  /** Commands that can be run now and answer {@code text}, the best first. */
  static List<Entry> of(List<Command> commands, String text) {
    var names = new HashSet<String>();
    return commands.stream()
        .filter(Command::isEnabled)
        .filter(command -> names.add(command.id() + command.text()))
        .filter(command -> rank(command, text) < Match.NONE)
        .sorted(Comparator.comparingInt(command -> rank(command, text)))
        .map(Entry::of)
        .toList();
  }

  private static int rank(Command command, String text) {
    return Math.min(Match.rank(text, command.text()), Match.rank(text, Titles.of(command)));
  }

  private static Entry of(Command command) {
    return new Entry(
        Titles.of(command),
        Titles.of(command).equals(command.text())
            ? command.description().orElse("")
            : command.text(), // as it stands on the button
        command.key().map(Shortcuts::text).orElse(""),
        command::run);
  }

  static Entry of(Finder.Found found) {
    return new Entry(found.title(), found.detail(), "", found.open());
  }

  /** First the commands, then what was found. */
  static List<Entry> all(List<Entry> commands, List<Finder.Found> found) {
    var all = new ArrayList<>(commands);
    found.stream().map(Entry::of).forEach(all::add);
    return all;
  }
}
