package org.panelist.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
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

  /** What helps where a person may not write. */
  static final String MEND =
      "give yourself access to it, copy it to where you can write, or name another with --data";

  private final Path path;

  /** Folders that were made for this one, itself first; empty if it was there. */
  private final List<Path> made;

  private final boolean hadData;

  private DataFolder(Path path, List<Path> made) {
    this.path = path;
    this.made = made;
    this.hadData = Files.exists(file());
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
    List<Path> missing = missing(folder);
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw problem(folder, "the data folder cannot be made", e);
    }
    if (!Files.isWritable(folder)) {
      throw new ProblemException(
          new Problem(folder.toString(), "the data folder cannot be written", MEND));
    }
    return new DataFolder(folder, missing);
  }

  /** This folder and those above it that are not there, itself first. */
  private static List<Path> missing(Path folder) {
    var missing = new ArrayList<Path>();
    for (Path one = folder; one != null && !Files.exists(one); one = one.getParent()) {
      missing.add(one);
    }
    return missing;
  }

  /**
   * The folder as it is, to be read; only {@link Database#openToRead} works with it.
   *
   * @throws ProblemException if there is no such folder
   */
  public static DataFolder openToRead(Path path) {
    Path folder = path.toAbsolutePath().normalize();
    if (!Files.isDirectory(folder)) {
      throw problem(folder, "there is no such folder", null);
    }
    return new DataFolder(folder, List.of());
  }

  /** Whether there is data in the folder that can only be read: on a backup medium, say. */
  public static boolean isReadOnly(Path path) {
    Path folder = path.toAbsolutePath().normalize();
    Path file = new DataFolder(folder, List.of()).file();
    return Files.exists(file) && !(Files.isWritable(folder) && Files.isWritable(file));
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
    Lock lock = tryLock(WINDOW_LOCK);
    if (lock != null) {
      return lock;
    }
    throw new ProblemException(
        new Problem(
            path.toString(),
            "another window of Panelist has this data folder open",
            "go on in that window, or name another folder with --data"));
  }

  /** Waits until nobody else creates or migrates the data file, and keeps others waiting. */
  void whileNobodyElseMigrates(Runnable work) {
    long deadline = System.nanoTime() + PATIENCE_NANOS;
    Lock lock = tryLock(MIGRATION_LOCK);
    while (lock == null) {
      if (System.nanoTime() > deadline) {
        throw new ProblemException(
            new Problem(
                path.toString(),
                "another Panelist has been preparing this data folder for a minute",
                "wait for it to finish, then start again"));
      }
      pause();
      lock = tryLock(MIGRATION_LOCK);
    }
    try {
      work.run();
    } finally {
      lock.close();
    }
  }

  /**
   * Takes away what came into a new folder since it was opened: for a command that failed, and
   * shall leave nothing. The folder stays as it is if it had data before, if somebody else has it
   * open, or if anything but the bank was put into it meanwhile.
   */
  public void takeBack() {
    if (hadData || !Files.isDirectory(path)) {
      return;
    }
    try (Lock window = tryLock(WINDOW_LOCK);
        Lock migration = tryLock(MIGRATION_LOCK)) {
      if (window != null && migration != null && NewFile.isUnused(file())) {
        for (String name : List.of("panelist.db", MIGRATION_LOCK, WINDOW_LOCK)) {
          Files.deleteIfExists(path.resolve(name));
        }
      }
    } catch (IOException | ProblemException e) {
      leftOver(e);
    }
    try {
      for (Path folder : made) {
        Files.delete(folder);
      }
    } catch (DirectoryNotEmptyException e) { // it holds something else: a log, say
      return;
    } catch (IOException e) {
      leftOver(e);
    }
  }

  private void leftOver(Exception e) {
    System.getLogger(DataFolder.class.getName())
        .log(System.Logger.Level.INFO, "left over in " + path, e);
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new java.util.concurrent.CancellationException();
    }
  }

  /** Null if somebody else has it. */
  private @Nullable Lock tryLock(String name) {
    Path file = path.resolve(name);
    while (true) {
      Lock lock = new Lock(channel(file));
      if (!isHeld(lock.channel)) {
        lock.close();
        return null;
      }
      if (Files.exists(file)) {
        return lock;
      }
      lock.close(); // its file was taken back meanwhile: the next one to come would make another
    }
  }

  private FileChannel channel(Path file) {
    try {
      return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw problem(path, "the data folder cannot be written", e);
    }
  }

  private boolean isHeld(FileChannel channel) {
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
