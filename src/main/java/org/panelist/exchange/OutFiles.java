package org.panelist.exchange;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;

/** Writes a file whole or not at all. */
final class OutFiles {
  private OutFiles() {}

  /**
   * Writes beside the target first and moves the result into place.
   *
   * @param force whether a file that exists is replaced
   * @throws ProblemException if it exists, or cannot be written
   */
  static void write(Path file, boolean force, byte[] contents) {
    if (!force && Files.exists(file)) {
      String mend = "name another file, or add --force to replace it";
      throw new ProblemException(new Problem(file.toString(), "the file exists already", mend));
    }
    Path target = file.toAbsolutePath();
    Path folder = target.getParent();
    if (Files.isDirectory(target) || folder == null || !Files.isDirectory(folder)) {
      String what = Files.isDirectory(target) ? "this is a folder" : "its folder does not exist";
      throw new ProblemException(
          new Problem(file.toString(), what, "name a file in a folder that exists"));
    }
    try {
      Path draft = Files.createTempFile(folder, ".panelist", ".tmp");
      try {
        Files.write(draft, contents);
        move(draft, target);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      String what = "the file cannot be written (" + e.getClass().getSimpleName() + ")";
      String mend = "check that it is not open elsewhere, that you may write there, and the disk";
      throw new ProblemException(new Problem(file.toString(), what, mend), e);
    }
  }

  private static void move(Path draft, Path target) throws IOException {
    try {
      Files.move(
          draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
