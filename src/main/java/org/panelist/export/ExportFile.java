package org.panelist.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Interview;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;

/**
 * One file to be exported: whole under its name or not there at all. Blocking: call from a task.
 */
public final class ExportFile {
  /** Writes the bytes of the file; need not close the stream. */
  public interface Content {
    void write(OutputStream out) throws IOException;
  }

  private static final Duration LEFT_BEHIND = Duration.ofDays(1);

  /** Files that have this class's own names, and no others. */
  private static final DirectoryStream.Filter<Path> DRAFTS =
      file ->
          file.getFileName().toString().matches("\\.panelist-[0-9a-f]{8}(-[0-9a-f]{4,12}){4}\\.tmp")
              && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);

  private final Path file;

  /**
   * @param file where it goes; its folder must exist when {@link #write} is called
   */
  public ExportFile(Path file) {
    this.file = target(file.toAbsolutePath());
  }

  /** What a link points to, for replacing the link would leave the file as it was. */
  private static Path target(Path file) {
    try {
      return Files.isSymbolicLink(file) ? file.toRealPath() : file;
    } catch (IOException e) {
      return file; // it points nowhere
    }
  }

  /**
   * A file in {@code folder} named after the interview, such as {@code 2026-11-20 ML engineer C-104
   * Technical.xlsx}; numbered when that name is taken.
   *
   * @param zone in which the day of the interview is told
   */
  public static ExportFile suggest(Path folder, Interview interview, ZoneId zone) {
    return new ExportFile(FileNames.unused(folder.resolve(FileNames.of(interview, zone))));
  }

  /** As {@link #suggest}, for a scorecard that is not submitted yet: its name says so. */
  public static ExportFile suggestDraft(Path folder, Interview interview, ZoneId zone) {
    return new ExportFile(FileNames.unused(folder.resolve(FileNames.draftOf(interview, zone))));
  }

  /** Whether a file has the name of a draft, see {@link #suggestDraft}. */
  public static boolean isDraft(Path file) {
    return FileNames.isDraft(file);
  }

  /**
   * A file at a path that somebody typed.
   *
   * @throws ProblemException if it cannot be a path here
   */
  public static ExportFile at(String path) {
    try {
      return new ExportFile(Path.of(path));
    } catch (InvalidPathException e) {
      throw new ProblemException(
          new Problem(path, "this is no file name: " + e.getReason(), "give another name"), e);
    }
  }

  /** Absolute. */
  public Path path() {
    return file;
  }

  /**
   * Writes the file.
   *
   * @param force whether a file of that name may be replaced
   * @throws ProblemException if it exists and {@code force} is false, is open in another program or
   *     read-only, or the folder cannot take it; whatever was there is then as it was
   */
  public void write(boolean force, Content content) {
    Path folder = checkFolder();
    checkTarget(force);
    Path draft = null;
    try {
      // not createTempFile, which lets nobody else read what it makes
      draft = folder.resolve(".panelist-" + UUID.randomUUID() + ".tmp");
      fill(draft, content);
      sweep(folder, draft);
      if (force) {
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
      } else {
        Files.move(draft, file);
      }
    } catch (FileAlreadyExistsException e) {
      throw new ProblemException(exists(), e);
    } catch (IOException e) {
      throw new ProblemException(problem(e), e);
    } finally {
      delete(draft);
    }
  }

  private static void fill(Path draft, Content content) throws IOException {
    try (var channel =
            FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        var out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
      content.write(out);
      out.flush();
      channel.force(true); // a full disk may show only here
    }
  }

  /** Removes what killed programs left beside {@code draft}; not what another one writes now. */
  private static void sweep(Path folder, Path draft) {
    try {
      // by the clock of the disk, which need not be that of this machine
      Instant before = Files.getLastModifiedTime(draft).toInstant().minus(LEFT_BEHIND);
      try (var drafts = Files.newDirectoryStream(folder, DRAFTS)) {
        for (Path one : drafts) {
          if (Files.getLastModifiedTime(one).toInstant().isBefore(before)) {
            Files.deleteIfExists(one);
          }
        }
      }
    } catch (IOException | DirectoryIteratorException e) { // what is written now is safe
      System.getLogger(ExportFile.class.getName())
          .log(System.Logger.Level.DEBUG, "old drafts stay in " + folder, e);
    }
  }

  private static void delete(@Nullable Path draft) {
    try {
      if (draft != null) {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      draft.toFile().deleteOnExit(); // the outcome is told already; this one is only litter
    }
  }

  private Path checkFolder() {
    Path folder = file.getParent();
    if (folder == null || Files.isDirectory(file)) {
      throw new ProblemException(
          new Problem(file.toString(), "this is a folder", "add a file name to it"));
    }
    if (!Files.isDirectory(folder)) {
      String what = Files.exists(folder) ? "this is not a folder" : "there is no such folder";
      throw new ProblemException(
          new Problem(folder.toString(), what, "make the folder, or choose another one"));
    }
    return folder;
  }

  private void checkTarget(boolean force) {
    if (!Files.exists(file)) {
      return;
    }
    if (!force) {
      throw new ProblemException(exists());
    }
    if (!Files.isRegularFile(file)) { // replacing a device would harm the whole system
      throw new ProblemException(
          new Problem(file.toString(), "this is not a file", "choose another name"));
    }
    if (isReadOnly()) {
      throw new ProblemException(
          new Problem(
              file.toString(),
              "the file is read-only",
              "make it writable, or choose another name"));
    }
    String name = file.getFileName().toString();
    checkLock(file.resolveSibling("~$" + name), "Excel");
    checkLock(file.resolveSibling(".~lock." + name + "#"), "LibreOffice");
  }

  /**
   * Where open files can be replaced, the other program would go on showing, and saving, the old
   * one.
   */
  private void checkLock(Path lock, String program) {
    if (Files.exists(lock)) {
      throw new ProblemException(
          new Problem(
              file.toString(),
              "the file is open in " + program,
              "close it there, or choose another name (if nobody has it open, delete "
                  + lock.getFileName()
                  + " beside it)"));
    }
  }

  private boolean isReadOnly() {
    try {
      var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
      boolean mayWrite =
          view == null
              || view.readAttributes().permissions().contains(PosixFilePermission.OWNER_WRITE);
      return !mayWrite || !Files.isWritable(file);
    } catch (IOException e) {
      return false; // the write itself will tell
    }
  }

  private Problem exists() {
    return new Problem(
        file.toString(),
        "the file exists already",
        "choose another name, or permit replacing it (--force)");
  }

  /** What went wrong, as far as the system told it. */
  Problem problem(IOException e) {
    String reason =
        e instanceof FileSystemException f && f.getReason() != null
            ? f.getReason()
            : String.valueOf(e.getMessage());
    String words = reason.toLowerCase(Locale.ROOT);
    String where = file.toString();
    if (words.contains("no space left")
        || words.contains("not enough space")
        || words.contains("disk full")
        || words.contains("quota")) {
      return new Problem(
          where, "the disk is full", "free some space, or choose a folder on another disk");
    }
    if (words.contains("used by another process")) {
      return new Problem(
          where, "the file is open in another program", "close it there, or choose another name");
    }
    if (words.contains("read-only file system") || e instanceof AccessDeniedException) {
      return new Problem(
          where,
          "writing here is not permitted",
          "choose a folder of your own; if the file is open in another program, close it there");
    }
    return new Problem(
        where, "the file cannot be written: " + reason, "choose another folder or name");
  }
}
