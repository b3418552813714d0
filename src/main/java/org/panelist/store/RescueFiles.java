package org.panelist.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.panelist.domain.Interview;
import org.panelist.interview.Rescue;
import org.panelist.interview.RescueText;

/** Keeps an interview as a text file in the first of some folders that takes it. */
public final class RescueFiles implements Rescue {
  private static final int ID_END = 8;

  private final List<Path> folders;

  /**
   * @param folders outside of the data folder, the best first
   */
  public RescueFiles(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  @Override
  public String keep(Interview interview) {
    String text = RescueText.of(interview);
    var failure = new IOException("no folder for a rescue file");
    for (Path folder : folders) {
      try {
        return write(folder.resolve(name(interview)), text).toString();
      } catch (IOException e) {
        failure.addSuppressed(e);
      }
    }
    throw new UncheckedIOException(failure);
  }

  /** Only its owner can read it, as temporary files are made. */
  private static Path write(Path target, String text) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    Path temporary = Files.createTempFile(folder, "panelist-", ".tmp");
    try {
      Files.writeString(temporary, text, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
      return Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  @Override
  public void drop(Interview interview) {
    for (Path folder : folders) {
      try {
        Files.deleteIfExists(folder.resolve(name(interview)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static String name(Interview interview) {
    String id = interview.id();
    String end = id.substring(Math.max(0, id.length() - ID_END)); // there the ids differ
    String code = interview.candidate().code();
    return "panelist-" + (code + "-" + end).replaceAll("[^A-Za-z0-9-]", "_") + ".txt";
  }
}
