package org.panelist.interview;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.panelist.domain.Candidate;
import org.panelist.domain.Interview;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Names;
import org.panelist.domain.Plan;
import org.panelist.domain.PlanRef;
import org.panelist.domain.Position;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;
import org.panelist.domain.Progress;
import org.panelist.domain.Response;
import org.panelist.domain.Round;

/**
 * Makes interviews of what people enter: checks it, fills in the defaults, and finds the position
 * and the candidate again if they are known. Blocking: it reads the store.
 */
public final class Intake {
  /** Places in problems, also names of the fields. */
  public static final String PLAN = "plan";

  public static final String ROUND = "round";
  public static final String CANDIDATE = "candidate";
  public static final String CODE = "code";
  public static final String INTERVIEWER = "interviewer";

  private static final String LAST_RESORT = "Interviewer";

  private final InterviewStore store;
  private final LastInterviewer last;
  private final Supplier<String> ids;
  private final InstantSource time;

  /**
   * @param ids gives a new id at each call
   */
  public Intake(
      InterviewStore store, LastInterviewer last, Supplier<String> ids, InstantSource time) {
    this.store = store;
    this.last = last;
    this.ids = ids;
    this.time = time;
  }

  String newId() {
    return ids.get();
  }

  String lastInterviewer() {
    return last.name();
  }

  /** Keeps the interviewer's name for the next time if somebody said it: a default is no choice. */
  void remember(NewInterview said, Interview interview) {
    if (!said.interviewer().isBlank()) {
      last.remember(interview.interviewer());
    }
  }

  /** An interview that has not begun; not saved. */
  Interview planned(NewInterview untidy) {
    NewInterview said = tidy(untidy);
    check(said);
    Plan plan = said.plan();
    Round round = plan.rounds().get(said.round() - 1);
    Position position = position(said);
    Interview interview =
        Interview.planned(
            ids.get(),
            position,
            candidate(position, said),
            interviewer(said, round),
            PlanRef.of(plan, said.round()),
            round,
            time.instant());
    return interview.withShadow(said.shadow().strip());
  }

  /** An interview held elsewhere: its responses are in, the rest of its wrap-up is open. */
  Interview held(NewInterview said, Collection<Response> responses) {
    Interview planned = planned(said);
    Map<String, Response> known = new LinkedHashMap<>();
    List<Problem> problems = new ArrayList<>();
    Duration spent = Duration.ZERO;
    for (Response response : responses) {
      String item = response.itemId();
      if (planned.round().item(item).isEmpty()) {
        problems.add(new Problem(item, "is not an item of this round", ""));
      } else if (known.put(item, response) != null) {
        problems.add(new Problem(item, "is answered twice", "keep one of the two"));
      }
      spent = spent.plus(response.spent());
    }
    if (!problems.isEmpty()) {
      throw new ProblemException(problems, null);
    }
    Interview interview = planned;
    for (Response response : known.values()) {
      interview = interview.withResponse(response);
    }
    Instant now = time.instant();
    return interview
        .withProgress(new Progress(Progress.CLOSING, spent, List.of()))
        .withState(InterviewState.WRAP_UP, now);
  }

  private static NewInterview tidy(NewInterview said) {
    return new NewInterview(
        said.plan(),
        said.round(),
        Names.tidy(said.candidate()),
        Names.tidy(said.email()),
        Names.tidy(said.code()),
        Names.tidy(said.position()),
        Names.tidy(said.interviewer()),
        Names.tidy(said.shadow()),
        said.plannedFor());
  }

  private void check(NewInterview said) {
    List<Problem> problems = new ArrayList<>();
    int rounds = said.plan().rounds().size();
    if (rounds == 0) {
      problems.add(
          new Problem(PLAN, "this plan has no round yet", "add a round to the plan first"));
    } else if (said.round() < 1 || said.round() > rounds) {
      String range = rounds == 1 ? "1" : "1 to " + rounds;
      problems.add(new Problem(ROUND, "the plan has no round " + said.round(), "choose " + range));
    }
    if (said.candidate().isBlank()) {
      problems.add(
          new Problem(CANDIDATE, "the candidate has no name", "enter the name of the candidate"));
    }
    if (!problems.isEmpty()) {
      throw new ProblemException(problems, null);
    }
  }

  private Position position(NewInterview said) {
    Plan plan = said.plan();
    String fallback = plan.role().isBlank() ? plan.title() : plan.role();
    String title = said.position().isBlank() ? fallback.strip() : said.position().strip();
    return store.positions().stream()
        .filter(known -> known.title().equalsIgnoreCase(title))
        .findFirst()
        .orElseGet(() -> new Position(ids.get(), title, plan.level()));
  }

  /** The same person again if name and position are the same and nothing said speaks against it. */
  private Candidate candidate(Position position, NewInterview said) {
    String name = said.candidate().strip();
    String email = said.email().strip();
    String code = said.code().strip();
    List<Candidate> known = store.candidates(position.id());
    Optional<Candidate> same =
        known.stream()
            .filter(candidate -> candidate.name().equalsIgnoreCase(name))
            .filter(candidate -> code.isEmpty() || candidate.code().equalsIgnoreCase(code))
            .filter(candidate -> agree(candidate.email(), email))
            .findFirst();
    if (same.isPresent()) {
      Candidate candidate = same.get();
      return new Candidate(
          candidate.id(),
          candidate.name(),
          candidate.code(),
          candidate.email().isEmpty() ? email : candidate.email());
    }
    if (!code.isEmpty()) {
      refuseTaken(code);
    }
    return new Candidate(ids.get(), name, code.isEmpty() ? store.freeCandidateCode() : code, email);
  }

  private static boolean agree(String known, String email) {
    return known.isEmpty() || email.isEmpty() || known.equalsIgnoreCase(email);
  }

  private void refuseTaken(String code) {
    for (Position position : store.positions()) {
      for (Candidate candidate : store.candidates(position.id())) {
        if (candidate.code().equalsIgnoreCase(code)) {
          throw new ProblemException(
              new Problem(
                  CODE,
                  "the code " + code + " belongs to " + candidate.name(),
                  "choose another code, or leave it empty for a free one"));
        }
      }
    }
  }

  private String interviewer(NewInterview said, Round round) {
    for (String name : List.of(said.interviewer(), round.interviewer(), last.name())) {
      if (!name.isBlank()) {
        return name.strip();
      }
    }
    return LAST_RESORT;
  }
}
