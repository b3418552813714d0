package org.panelist.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.panelist.domain.Interview;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;
import org.panelist.scorecard.AmendmentStore;
import org.panelist.scorecard.Stamp;

/** Keeps each amendment under way as a file of its own, which goes once it is submitted. */
public final class AmendmentFiles implements AmendmentStore {
  private static final String FILE = ".json";
  private static final String UNREADABLE = ".unreadable";
  private static final String OTHER = ".other";
  private static final String ENDED = ".ended";

  /** Before the step, on the last line; older programs did not write it. */
  private static final String STEP = "step ";

  /** With less room than this, in bytes, a disk is full to whoever writes notes. */
  private static final long LITTLE = 64 << 10;

  private final Json json = new Json();
  private final Path database;
  private final Runnable check;
  private final Path folder;

  /** On the first line of a file, as older programs wrote it. */
  private record Stored(int version, String reason, Interview changed) {}

  /**
   * @param database the data file; nothing is written while it is not there
   */
  public AmendmentFiles(Path database) {
    this(database, () -> {});
  }

  /**
   * @param database open; nothing is written either where another data file has its name now
   */
  public AmendmentFiles(Database database) {
    this(database.file(), database::checkFile);
  }

  private AmendmentFiles(Path database, Runnable check) {
    this.database = database;
    this.check = check;
    this.folder = database.resolveSibling("amendments");
  }

  @Override
  public void keep(Kept amendment) {
    Stamp stamp = amendment.stamp();
    var stored = new Stored(stamp.version(), amendment.reason(), amendment.changed());
    write(file(amendment.changed().id()), json.write(stored) + "\n" + STEP + stamp.step() + "\n");
    forgetEnd(stamp, amendment.changed().id());
  }

  /** That an earlier one was ended hides none that came after it. */
  private void forgetEnd(Stamp kept, String interviewId) {
    if (ended(interviewId).filter(last -> last.compareTo(kept) < 0).isPresent()) {
      try {
        Files.deleteIfExists(ending(interviewId));
      } catch (IOException e) { // tried again with the next that is kept
        System.getLogger(AmendmentFiles.class.getName())
            .log(System.Logger.Level.INFO, "left over", e);
      }
    }
  }

  private void write(Path file, String text) {
    checkData();
    try {
      if (!Files.isDirectory(folder)) {
        Files.createDirectory(folder); // one level: a data folder that went away is not made anew
      }
      RescueFiles.write(file, text);
    } catch (IOException e) {
      checkData(); // it may have gone meanwhile
      throw cannotBeKept(e);
    }
  }

  private ProblemException cannotBeKept(IOException e) {
    String what = "the amendment cannot be kept";
    if (isFull()) {
      return problem(what + ", for the disk is full", "free some space on it", e);
    }
    if (e instanceof AccessDeniedException || !Files.isWritable(database.resolveSibling("."))) {
      String mend = "give yourself access to the folder";
      return problem(what + ", for the folder cannot be written", mend, e);
    }
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    String because = reason == null ? "" : ": " + reason;
    return problem(what + because, "free some space, or make the folder writable", e);
  }

  private ProblemException problem(String what, String mend, IOException e) {
    return new ProblemException(new Problem(folder.toString(), what, mend), e);
  }

  private boolean isFull() {
    try {
      return Files.getFileStore(database).getUsableSpace() < LITTLE;
    } catch (IOException e) {
      return false; // nobody can say
    }
  }

  private void checkData() {
    if (Files.notExists(database)) {
      throw new ProblemException(SqlProblems.gone(database));
    }
    check.run();
  }

  @Override
  public Optional<Kept> find(String interviewId) {
    Path file = file(interviewId);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(read(file)).filter(one -> one.changed().id().equals(interviewId));
    } catch (IOException | ProblemException | NumberFormatException e) {
      throw unreadable(file, e); // of another version, or changed by somebody
    }
  }

  private Kept read(Path file) throws IOException {
    String[] lines = Files.readString(file).split("\n", 3);
    Stored stored = json.read(lines[0], Stored.class, file.toString());
    String step = lines.length < 2 ? "" : lines[1].replaceFirst("^" + STEP, "");
    var stamp = new Stamp(stored.version(), step.isEmpty() ? 0 : Long.parseLong(step));
    return new Kept(stamp, stored.reason(), stored.changed());
  }

  /** What is kept next would be written over it. */
  private static ProblemException unreadable(Path file, Exception why) {
    Path aside = file;
    try {
      aside = setAside(file, UNREADABLE);
    } catch (IOException e) { // then nothing can be written over it either
      why.addSuppressed(e);
    }
    return new ProblemException(
        new Problem(
            aside.toString(),
            "an amendment was begun, and its file cannot be read",
            "what was submitted is shown; amend it again, and look into that file for what you"
                + " had changed"),
        why);
  }

  private static Path setAside(Path file, String ending) throws IOException {
    Path aside = file.resolveSibling(file.getFileName() + ending);
    for (int i = 2; Files.exists(aside); i++) {
      aside = file.resolveSibling(file.getFileName() + ending + "-" + i);
    }
    return Files.move(file, aside);
  }

  @Override
  public void setAside(String interviewId) {
    try {
      setAside(file(interviewId), OTHER);
    } catch (IOException e) {
      throw cannotBeKept(e);
    }
  }

  @Override
  public void end(String interviewId, Stamp last) {
    write(ending(interviewId), last.number() + "\n");
    try {
      Files.deleteIfExists(file(interviewId));
    } catch (IOException e) { // said by drop, which is tried again
      System.getLogger(AmendmentFiles.class.getName())
          .log(System.Logger.Level.INFO, "left over", e);
    }
  }

  @Override
  public Optional<Stamp> ended(String interviewId) {
    Path file = ending(interviewId);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Stamp.of(Long.parseLong(Files.readString(file).strip())));
    } catch (IOException | NumberFormatException e) { // rather offered once more than lost
      return Optional.empty();
    }
  }

  @Override
  public Set<String> ids() {
    if (!Files.isDirectory(folder)) {
      return Set.of();
    }
    var ids = new HashSet<String>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + FILE)) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        ids.add(name.substring(0, name.length() - FILE.length()));
      }
    } catch (IOException | DirectoryIteratorException e) { // said when one of them is opened
      System.getLogger(AmendmentFiles.class.getName())
          .log(System.Logger.Level.WARNING, "amendments cannot be listed", e);
    }
    ids.removeIf(id -> ended(id).isPresent());
    return ids;
  }

  @Override
  public void drop(String interviewId) {
    checkData(); // what is on a disk that was taken away is not dropped
    Path file = file(interviewId);
    try {
      Files.deleteIfExists(file);
      Files.deleteIfExists(ending(interviewId));
      RescueFiles.dropDrafts(folder, file.getFileName().toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(String interviewId) {
    return folder.resolve(interviewId.replaceAll("[^A-Za-z0-9-]", "_") + FILE);
  }

  private Path ending(String interviewId) {
    Path file = file(interviewId);
    return file.resolveSibling(file.getFileName() + ENDED);
  }
}
