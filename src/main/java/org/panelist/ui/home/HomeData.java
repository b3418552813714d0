package org.panelist.ui.home;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.panelist.domain.InterviewState;
import org.panelist.interview.InterviewSummary;

/**
 * What home shows.
 *
 * @param interviews the newest change first
 * @param unsaved ids of interviews of which something is not in the data file
 * @param amended ids of submitted ones whose amendment was begun and is not submitted
 * @param bank by competency
 * @param exports that are still there, the newest first
 * @param untouched whether there is neither a plan nor an interview yet
 */
public record HomeData(
    List<InterviewSummary> interviews,
    Set<String> unsaved,
    Set<String> amended,
    List<Tally> bank,
    List<Export> exports,
    boolean untouched) {
  private static final Set<InterviewState> UNFINISHED =
      Set.of(InterviewState.RUNNING, InterviewState.PAUSED, InterviewState.WRAP_UP);

  private static final Comparator<InterviewSummary> BY_TIME =
      Comparator.comparing(
              InterviewSummary::plannedFor,
              Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
          .thenComparing(InterviewSummary::createdAt);

  /** Questions of one competency by level. */
  public record Tally(String competency, int entry, int mid, int expert) {
    int all() {
      return entry + mid + expert;
    }
  }

  /**
   * A workbook that was written.
   *
   * @param draft whether its scorecard was not submitted then
   */
  public record Export(Path file, Instant written, boolean draft) {}

  public HomeData {
    interviews = List.copyOf(interviews);
    unsaved = Set.copyOf(unsaved);
    amended = Set.copyOf(amended);
    bank = List.copyOf(bank);
    exports = List.copyOf(exports);
  }

  /** Those that have not begun: by the time agreed, then those without one as they were made. */
  List<InterviewSummary> planned() {
    return interviews.stream()
        .filter(one -> one.state() == InterviewState.PLANNED)
        .sorted(BY_TIME)
        .toList();
  }

  /** Those that have begun and have no scorecard or are amended, the newest change first. */
  List<InterviewSummary> unfinished() {
    return interviews.stream()
        .filter(one -> UNFINISHED.contains(one.state()) || amended.contains(one.id()))
        .toList();
  }

  /** Those with a scorecard that nobody amends, the newest change first. */
  List<InterviewSummary> submitted() {
    return interviews.stream()
        .filter(one -> one.state() == InterviewState.SUBMITTED && !amended.contains(one.id()))
        .toList();
  }

  /** Whether somebody has gone the whole way once. */
  boolean isKnown() {
    return interviews.stream().anyMatch(one -> one.state() == InterviewState.SUBMITTED);
  }

  int questions() {
    return bank.stream().mapToInt(Tally::all).sum();
  }
}
