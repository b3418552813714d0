package org.panelist.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;
import org.panelist.scorecard.AmendmentStore;

/** Keeps each amendment under way as a file of its own, which goes once it is submitted. */
public final class AmendmentFiles implements AmendmentStore {
  private static final String UNREADABLE = ".unreadable";

  private final Json json = new Json();
  private final Path database;
  private final Path folder;

  /**
   * @param database the data file; nothing is written while it is not there
   */
  public AmendmentFiles(Path database) {
    this.database = database;
    this.folder = database.resolveSibling("amendments");
  }

  @Override
  public void keep(Kept amendment) {
    checkData();
    try {
      if (!Files.isDirectory(folder)) {
        Files.createDirectory(folder); // one level: a data folder that went away is not made anew
      }
      RescueFiles.write(file(amendment.changed().id()), json.write(amendment));
    } catch (IOException e) {
      checkData(); // it may have gone meanwhile
      throw new ProblemException(
          new Problem(
              folder.toString(),
              "the amendment cannot be kept: " + e,
              "free some space, or make the folder writable"));
    }
  }

  private void checkData() {
    if (Files.notExists(database)) {
      throw new ProblemException(SqlProblems.gone(database));
    }
  }

  @Override
  public Optional<Kept> find(String interviewId) {
    Path file = file(interviewId);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      Kept kept = json.read(Files.readString(file), Kept.class, file.toString());
      return Optional.of(kept).filter(one -> one.changed().id().equals(interviewId));
    } catch (IOException | ProblemException e) { // of another version, or changed by somebody
      throw setAside(file, e);
    }
  }

  /** What is kept next would be written over it. */
  private static ProblemException setAside(Path file, Exception why) {
    Path aside = file.resolveSibling(file.getFileName() + UNREADABLE);
    for (int i = 2; Files.exists(aside); i++) {
      aside = file.resolveSibling(file.getFileName() + UNREADABLE + "-" + i);
    }
    try {
      Files.move(file, aside);
    } catch (IOException e) { // then nothing can be written over it either
      why.addSuppressed(e);
      aside = file;
    }
    return new ProblemException(
        new Problem(
            aside.toString(),
            "an amendment was begun, and its file cannot be read",
            "what was submitted is shown; amend it again, and look into that file for what you"
                + " had changed"),
        why);
  }

  @Override
  public void drop(String interviewId) {
    checkData(); // what is on a disk that was taken away is not dropped
    Path file = file(interviewId);
    try {
      Files.deleteIfExists(file);
      RescueFiles.dropDrafts(folder, file.getFileName().toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(String interviewId) {
    return folder.resolve(interviewId.replaceAll("[^A-Za-z0-9-]", "_") + ".json");
  }
}
