package org.panelist.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/**
 * The log: {@code panelist.log} in the data folder, renewed when it is full, the console left
 * alone. The file is made with the first message, and only in a folder that is there: logging
 * changes nothing that a command did not.
 */
public final class LogFile extends Handler {
  private static final int BYTES = 1 << 20;
  private static final int FILES = 3;

  private final Path folder;
  private @Nullable Handler file;
  private boolean failed;

  private LogFile(Path folder) {
    this.folder = folder;
  }

  /** Sends all messages there from now on. */
  public static void in(Path folder) {
    off().addHandler(new LogFile(folder));
  }

  /** Sends messages nowhere, not to the console either; the one place that takes all of them. */
  static Logger off() {
    Logger root = LogManager.getLogManager().getLogger("");
    for (Handler handler : root.getHandlers()) {
      root.removeHandler(handler);
      handler.close();
    }
    root.setLevel(Level.INFO);
    return root;
  }

  @Override
  public synchronized void publish(LogRecord message) {
    boolean noise = message.getLevel().intValue() < Level.WARNING.intValue() && !isOurs(message);
    if (noise || failed) {
      return;
    }
    if (file == null) {
      file = open();
    }
    if (file != null) {
      file.publish(message);
    }
  }

  @Override
  public synchronized void flush() {
    if (file != null) {
      file.flush();
    }
  }

  @Override
  public synchronized void close() {
    if (file != null) {
      file.close();
      file = null;
    }
  }

  private @Nullable Handler open() {
    if (!Files.isDirectory(folder)) {
      return null;
    }
    try {
      String name = folder.toAbsolutePath().toString().replace("%", "%%").replace('\\', '/');
      var opened = new FileHandler(name + "/panelist.%g.log", BYTES, FILES, true);
      opened.setEncoding("UTF-8");
      opened.setFormatter(new SimpleFormatter());
      return opened;
    } catch (IOException | SecurityException e) {
      failed = true; // no log is no reason to stop working
      return null;
    }
  }

  private static boolean isOurs(LogRecord message) {
    String name = message.getLoggerName();
    return name != null && name.startsWith("org.panelist");
  }
}
