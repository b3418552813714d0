package org.panelist.ui.scorecard;

import java.awt.Desktop;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;
import org.panelist.ui.kit.Messages;

/** The desktop of this machine. */
public final class DesktopOpener implements FileOpener {
  @Override
  public void showInFolder(Path file) {
    checkThere(file);
    if (supports(Desktop.Action.BROWSE_FILE_DIR)) {
      Desktop.getDesktop().browseFileDirectory(file.toFile());
    } else {
      Path folder = file.toAbsolutePath().getParent();
      hand((folder == null ? file : folder).toFile());
    }
  }

  @Override
  public void open(Path file) {
    checkThere(file);
    hand(file.toFile());
  }

  private static void hand(File file) {
    if (!supports(Desktop.Action.OPEN)) {
      throw unsupported(file.toPath(), null);
    }
    try {
      Desktop.getDesktop().open(file);
    } catch (IOException | IllegalArgumentException e) {
      throw unsupported(file.toPath(), e);
    }
  }

  private static boolean supports(Desktop.Action action) {
    return Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(action);
  }

  private static void checkThere(Path file) {
    if (!Files.exists(file)) {
      throw new ProblemException(
          new Problem(
              file.toString(),
              Messages.text("scorecard.opener.gone"),
              Messages.text("scorecard.opener.gone.mend")));
    }
  }

  private static ProblemException unsupported(Path file, @Nullable Throwable cause) {
    return new ProblemException(
        new Problem(
            file.toString(),
            Messages.text("scorecard.opener.unsupported"),
            Messages.text("scorecard.opener.unsupported.mend")),
        cause);
  }
}
