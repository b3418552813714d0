package org.panelist.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/**
 * Every read and write of a file, and every wait for somebody else, that the event thread has done
 * while it dispatched an event: the JDK's own recorder misses none, however short.
 */
final class Recorder implements AutoCloseable {
  private static final List<String> BLOCKING =
      List.of(
          "jdk.FileRead",
          "jdk.FileWrite",
          "jdk.FileForce",
          "jdk.SocketRead",
          "jdk.SocketWrite",
          "jdk.ThreadSleep",
          "jdk.ThreadPark",
          "jdk.JavaMonitorWait");

  /** Classes, fonts and texts of the program itself, when first used; randomness. */
  private static final List<String> NOT_OURS =
      List.of(
          "java.lang.ClassLoader",
          "jdk.internal.loader",
          "sun.font.",
          "kit.Messages.bundle",
          "app.AppVersion",
          "sun.security.provider",
          "gui.EdtWatch",
          "watch.Sign");

  private final Recording recording = new Recording();

  Recorder() {
    for (String event : BLOCKING) {
      recording.enable(event).withThreshold(Duration.ZERO).withStackTrace();
    }
    recording.start();
  }

  /**
   * What blocked in our own code, as the event and its stack; classes being loaded do not count.
   */
  List<String> blocked() throws IOException {
    recording.stop();
    Path file = Files.createTempFile("blocking", ".jfr");
    try {
      recording.dump(file);
      var found = new ArrayList<String>();
      for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
        String stack = stack(event);
        if (BLOCKING.contains(event.getEventType().getName())
            && stack.contains("Watchdog.watch")
            && stack.contains("org.panelist.")
            && !stack.contains("sun.font.") // the shapes of letters, when one is first seen
            && NOT_OURS.stream().noneMatch(stack::contains)
            && (event.getEventType().getName().startsWith("jdk.File") || isOurWait(stack))) {
          found.add(event.getEventType().getName() + stack);
        }
      }
      return found;
    } finally {
      Files.delete(file);
    }
  }

  /** The toolkit's own locks are held by other threads for moments, and not for us to mend. */
  private static boolean isOurWait(String stack) {
    return stack
        .lines()
        .map(String::strip)
        .filter(frame -> !frame.isEmpty())
        .filter(
            frame -> !frame.matches("(jdk\\.internal|java\\.util\\.concurrent|java\\.lang)\\..*"))
        .findFirst()
        .filter(frame -> frame.startsWith("org.panelist."))
        .isPresent();
  }

  private static String stack(RecordedEvent event) {
    var lines = new StringBuilder();
    if (event.getStackTrace() != null) {
      event
          .getStackTrace()
          .getFrames()
          .forEach(
              frame ->
                  lines
                      .append("\n    ")
                      .append(frame.getMethod().getType().getName())
                      .append('.')
                      .append(frame.getMethod().getName()));
    }
    return lines.toString();
  }

  @Override
  public void close() {
    recording.close();
  }
}
