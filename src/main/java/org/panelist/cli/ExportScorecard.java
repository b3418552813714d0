package org.panelist.cli;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Interview;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;
import org.panelist.domain.Scorecard;
import org.panelist.export.ExportFile;
import org.panelist.export.ScorecardWorkbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code panelist export scorecard}: the newest version, or a draft while none is submitted. */
@Command(
    name = "scorecard",
    description =
        "Write the scorecard of an interview as a workbook; a draft until it is submitted.")
final class ExportScorecard implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "ID",
      description = "As 'interview list' shows it, or the candidate's code.")
  private String id = "";

  @Option(names = "--out", required = true, paramLabel = "FILE.xlsx", description = "The workbook.")
  private String out = "";

  @Option(names = "--force", description = "Replace a file that exists.")
  private boolean force;

  ExportScorecard(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (!out.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      String mend = "name a file that ends in .xlsx";
      throw new ProblemException(new Problem(out, "a workbook has another ending", mend));
    }
    var file = ExportFile.at(out);
    var found = console.withInterview(id, this::found);
    var workbook = new ScorecardWorkbook(console.workplace().version(), ZoneId.systemDefault());
    Scorecard card = found.card().orElse(null);
    file.write(
        force,
        stream -> {
          if (card == null) {
            workbook.writeDraft(found.interview(), stream);
          } else {
            workbook.write(card, stream);
          }
        });
    report(card, file.path().toString());
    return Commands.DONE;
  }

  /** A draft without its newest notes would look like all of it; what is submitted stays true. */
  private Found found(Console.Found it) {
    Interview interview = it.interview();
    Optional<Scorecard> card = it.desk().scorecards().latest(interview.id());
    List<Problem> warnings = it.warnings();
    if (card.isEmpty() && !warnings.isEmpty()) {
      throw new ProblemException(warnings, null);
    }
    console.complain(warnings);
    return new Found(interview, card);
  }

  private record Found(Interview interview, Optional<Scorecard> card) {}

  private void report(@Nullable Scorecard card, String file) {
    var fields = new LinkedHashMap<String, @Nullable Object>();
    fields.put("file", file);
    fields.put("draft", card == null);
    fields.put("version", card == null ? null : card.version());
    console.print(fields, card == null ? file + " (draft: not submitted yet)" : file);
  }
}
