package org.panelist.app;

import java.awt.Desktop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;

/** The desktop that the program runs on. */
final class SystemDesktop implements DesktopFiles {
  @Override
  public void open(Path file) {
    check(file);
    start(file, file);
  }

  @Override
  public void show(Path path) {
    check(path);
    boolean folder = Files.isDirectory(path);
    if (!folder && can(Desktop.Action.BROWSE_FILE_DIR)) {
      Desktop.getDesktop().browseFileDirectory(path.toFile());
      return;
    }
    Path parent = path.toAbsolutePath().getParent();
    start(folder || parent == null ? path : parent, path);
  }

  private static void check(Path path) {
    if (!Files.exists(path)) {
      throw new ProblemException(
          new Problem(
              path.toString(), "is not there any more", "it was moved, renamed or deleted"));
    }
  }

  private static void start(Path target, Path wanted) {
    try {
      if (can(Desktop.Action.OPEN)) {
        Desktop.getDesktop().open(target.toFile());
      } else if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("linux")) {
        new ProcessBuilder("xdg-open", target.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
      } else {
        throw noProgram(wanted, null);
      }
    } catch (IOException e) {
      throw noProgram(wanted, e);
    }
  }

  private static boolean can(Desktop.Action action) {
    return Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(action);
  }

  private static ProblemException noProgram(Path path, @Nullable IOException cause) {
    return new ProblemException(
        new Problem(
            path.toString(),
            "this desktop has no program for it",
            "open it yourself in the program of your choice"),
        cause);
  }
}
