package org.panelist.durability;

import java.awt.EventQueue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.panelist.app.DesktopFiles;
import org.panelist.app.Ids;
import org.panelist.app.Surroundings;
import org.panelist.app.WindowStart;
import org.panelist.interview.SaveThread;
import org.panelist.ui.kit.SwingDialogs;

/**
 * The program's window with everything as it is, but the wall clock: that can be set back while it
 * runs, which the machine's own clock had better not be. The clock that measures durations never
 * goes back on any machine, and does not here.
 */
final class ClockedProgram {
  private ClockedProgram() {}

  /**
   * @param args as the program takes them: {@code open interview ID --data FOLDER}
   */
  public static void main(String[] args) throws InterruptedException {
    Path folder = Path.of(args[4]);
    Path hands = hands(folder);
    var around =
        new Surroundings(
            EventQueue::invokeLater,
            thread(),
            thread(),
            thread(),
            new SaveThread(),
            () -> Instant.now().minus(setBack(hands)),
            System::nanoTime,
            ZoneId.systemDefault(),
            new Ids(),
            new SwingDialogs(() -> null),
            new NoDesktop(),
            folder);
    WindowStart.open(folder, around, args[2]).awaitClosed();
  }

  /** The file that says by how much the clock is set back; without it, it is right. */
  static Path hands(Path data) {
    return data.resolveSibling("clock.txt");
  }

  private static Duration setBack(Path hands) {
    try {
      return Files.exists(hands) ? Duration.parse(Files.readString(hands).strip()) : Duration.ZERO;
    } catch (IOException e) {
      return Duration.ZERO;
    }
  }

  private static Executor thread() {
    return Executors.newSingleThreadExecutor(
        work -> {
          var thread = new Thread(work);
          thread.setDaemon(true);
          return thread;
        });
  }

  private static final class NoDesktop implements DesktopFiles {
    @Override
    public void open(Path file) {}

    @Override
    public void show(Path path) {}
  }
}
