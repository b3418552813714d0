package org.panelist.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.panelist.domain.Interview;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;
import org.panelist.domain.Scorecard;
import org.panelist.export.ExportFile;
import org.panelist.export.ScorecardWorkbook;
import org.panelist.ui.scorecard.ScorecardExport;

/** Writes scorecard workbooks for the window. */
final class WorkbookExport implements ScorecardExport {
  private final String version;
  private final ZoneId zone;
  private final Consumer<Path> written;

  /**
   * @param written is told of each file; not on the event thread
   */
  WorkbookExport(String version, ZoneId zone, Consumer<Path> written) {
    this.version = version;
    this.zone = zone;
    this.written = written;
  }

  @Override
  public Path export(Scorecard scorecard, Path folder) {
    return write(
        folder,
        ExportFile.suggest(folder, scorecard.interview(), zone),
        out -> new ScorecardWorkbook(version, zone).write(scorecard, out));
  }

  @Override
  public Path exportDraft(Interview interview, Path folder) {
    return write(
        folder,
        ExportFile.suggestDraft(folder, interview, zone),
        out -> new ScorecardWorkbook(version, zone).writeDraft(interview, out));
  }

  private Path write(Path folder, ExportFile file, ExportFile.Content content) {
    makeFolder(folder);
    file.write(false, content);
    written.accept(file.path());
    return file.path();
  }

  private static void makeFolder(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new ProblemException(
          new Problem(
              folder.toString(),
              "the exports folder cannot be made",
              "choose another one in the settings"),
          e);
    }
  }
}
