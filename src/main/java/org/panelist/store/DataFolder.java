package org.panelist.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;

/** The folder that holds everything a person made: the data file and the lock beside it. */
public final class DataFolder {
  // Two files, for on POSIX systems closing a file gives up every lock that the process has on it.
  private static final String WINDOW_LOCK = "panelist.lock";
  private static final String MIGRATION_LOCK = "panelist.migration.lock";

  private static final long PATIENCE_NANOS = 60_000_000_000L;

  private final Path path;

  private DataFolder(Path path) {
    this.path = path;
  }

  /** A lock that holds until it is closed or the process ends, however it ends. */
  public static final class Lock implements AutoCloseable {
    private final FileChannel channel;

    private Lock(FileChannel channel) {
      this.channel = channel;
    }

    @Override
    public void close() {
      try {
        channel.close();
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }

  /**
   * The folder that is used when nobody names one: {@code PANELIST_DATA}, else the system's folder
   * for the data of programs.
   *
   * @param environment as of {@link System#getenv()}
   * @param system as of the system property {@code os.name}
   */
  public static Path standard(Map<String, String> environment, String system, Path home) {
    String named = environment.getOrDefault("PANELIST_DATA", "");
    if (!named.isBlank()) {
      return Path.of(named);
    }
    String os = system.toLowerCase(Locale.ROOT);
    if (os.startsWith("windows")) {
      return folder(environment.get("APPDATA"), home.resolve("AppData").resolve("Roaming"))
          .resolve("Panelist");
    }
    if (os.startsWith("mac")) {
      return home.resolve("Library").resolve("Application Support").resolve("Panelist");
    }
    return folder(environment.get("XDG_DATA_HOME"), home.resolve(".local").resolve("share"))
        .resolve("panelist");
  }

  /** The XDG specification has relative paths ignored. */
  private static Path folder(@Nullable String named, Path otherwise) {
    return named == null || named.isBlank() || !Path.of(named).isAbsolute()
        ? otherwise
        : Path.of(named);
  }

  /**
   * Creates the folder where it is missing.
   *
   * @throws ProblemException if it cannot be made or written
   */
  public static DataFolder open(Path path) {
    Path folder = path.toAbsolutePath().normalize();
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw problem(folder, "this is a file, not a folder", null);
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw problem(folder, "the data folder cannot be made", e);
    }
    if (!Files.isWritable(folder)) {
      throw problem(folder, "the data folder cannot be written", null);
    }
    return new DataFolder(folder);
  }

  public Path path() {
    return path;
  }

  /** Where the data file is, or will be. */
  public Path file() {
    return path.resolve("panelist.db");
  }

  /**
   * Keeps other windows away from this folder; commands are not kept away. At most once in a
   * process for one folder.
   *
   * @throws ProblemException if a window has it open
   */
  public Lock lockWindow() {
    FileChannel channel = channel(WINDOW_LOCK);
    if (tryLock(channel)) {
      return new Lock(channel);
    }
    new Lock(channel).close();
    throw new ProblemException(
        new Problem(
            path.toString(),
            "another window of Panelist has this data folder open",
            "go on in that window, or name another folder with --data"));
  }

  /** Waits until nobody else creates or migrates the data file, and keeps others waiting. */
  void whileNobodyElseMigrates(Runnable work) {
    Lock lock = new Lock(channel(MIGRATION_LOCK));
    try {
      long deadline = System.nanoTime() + PATIENCE_NANOS;
      while (!tryLock(lock.channel)) {
        if (System.nanoTime() > deadline) {
          throw new ProblemException(
              new Problem(
                  path.toString(),
                  "another Panelist has been preparing this data folder for a minute",
                  "wait for it to finish, then start again"));
        }
        pause();
      }
      work.run();
    } finally {
      lock.close();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new java.util.concurrent.CancellationException();
    }
  }

  private FileChannel channel(String name) {
    try {
      return FileChannel.open(
          path.resolve(name), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw problem(path, "the data folder cannot be written", e);
    }
  }

  private boolean tryLock(FileChannel channel) {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) { // held by this very process
      return false;
    } catch (IOException e) {
      throw problem(path, "the data folder cannot be locked", e);
    }
  }

  private static ProblemException problem(Path folder, String what, @Nullable Exception cause) {
    return new ProblemException(
        new Problem(
            folder.toString(), what, "give yourself access to it, or name another with --data"),
        cause);
  }
}
