package org.panelist.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Interview;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;
import org.panelist.exchange.JsonText;
import org.panelist.exchange.TextTable;

/** What all commands share: where they print, which data they work on, and the common options. */
final class Console {
  private final Workplace workplace;
  private final Root root;
  private final PrintWriter out;
  private final PrintWriter err;

  Console(Workplace workplace, Root root, PrintWriter out, PrintWriter err) {
    this.workplace = workplace;
    this.root = root;
    this.out = out;
    this.err = err;
  }

  Workplace workplace() {
    return workplace;
  }

  /** What {@code --data} names; null for the usual folder. */
  @Nullable Path folder() {
    return root.data;
  }

  boolean json() {
    return root.json;
  }

  /** Prints text to standard output, with a line end after it. */
  void print(String text) {
    out.print(text.endsWith("\n") ? text : text + "\n");
    out.flush();
  }

  /** Prints maps and lists as JSON for scripts, or the text for people. */
  void print(Object forScripts, String forPeople) {
    print(json() ? JsonText.of(forScripts) : TextTable.harmless(forPeople));
  }

  /** Prints one line for each problem to standard error. */
  void complain(List<Problem> problems) {
    problems.forEach(problem -> err.print(line(problem)));
    err.flush();
  }

  private static String line(Problem problem) {
    return TextTable.harmless(problem.line().replaceAll("\\R", " ")) + "\n";
  }

  /** Works with the data folder, which is made where it is missing. */
  <T> T withDesk(Function<Desk, T> work) {
    try (Desk desk = workplace.open(folder())) {
      return work.apply(desk);
    }
  }

  /**
   * Works with an interview, see {@link InterviewIds#meant}; a folder without data is left as it
   * is.
   */
  <T> T withInterview(String said, Function<Found, T> work) {
    Path file = workplace.dataFile(folder());
    if (!Files.exists(file)) {
      String mend = "name the right folder with --data";
      throw new ProblemException(
          new Problem(file.toString(), "there is no data file here, and so no interview", mend));
    }
    return withDesk(
        desk -> {
          String meant = InterviewIds.meant(said, desk.interviews().list());
          return work.apply(new Found(desk, desk.interviews().load(meant)));
        });
  }

  /** An interview and the open folder that holds it. */
  record Found(Desk desk, Interview interview) {
    /** What a reader should know of it that it does not say itself. */
    List<Problem> warnings() {
      return Stream.of(unsaved(), amendment()).flatMap(Optional::stream).toList();
    }

    private Optional<Problem> amendment() {
      boolean isAmended =
          interview.state() == InterviewState.SUBMITTED
              && desk.amendments().isBegun(interview.id(), interview.candidate().code());
      return isAmended
          ? Optional.of(
              new Problem(
                  interview.id(),
                  "an amendment of its scorecard was begun and is not submitted",
                  "open it in the window, and submit it or give it up"))
          : Optional.empty();
    }

    /** As {@link Console#unsaved}. */
    Optional<Problem> unsaved() {
      return Console.unsaved(desk, interview.id(), interview.candidate().code());
    }
  }

  /** That the window kept something of an interview which the data file does not have. */
  static Optional<Problem> unsaved(Desk desk, String interviewId, String candidateCode) {
    return desk.copies()
        .of(interviewId, candidateCode)
        .map(
            place ->
                new Problem(
                    interviewId,
                    "notes that are not in the data file yet are in " + place,
                    "open the interview in the window, which takes them over"));
  }
}
