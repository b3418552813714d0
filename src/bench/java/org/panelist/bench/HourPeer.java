package org.panelist.bench;

import java.nio.file.Path;
import org.panelist.watch.HourScript;
import org.panelist.watch.Replay;
import org.panelist.watch.Watchdog;

/** A process of its own: the same letters and ticks as {@link HourReplay}, in a bare text area. */
public final class HourPeer {
  private HourPeer() {}

  /**
   * @param args the file for the figures
   */
  public static void main(String[] args) throws Exception {
    BareNotes notes = Replay.ask(BareNotes::show);
    Thread.sleep(1_000); // until it has the focus
    try (var watchdog = Watchdog.install()) {
      Replay.letters(HourScript.hour(), notes.frame(), notes::tick, watchdog);
      HourFigures.of(watchdog).write(Path.of(args[0]));
    }
    System.exit(0);
  }
}
