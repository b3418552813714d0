package org.panelist.cli;

import java.nio.file.Path;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Interview;
import org.panelist.domain.Names;
import org.panelist.domain.Plan;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;
import org.panelist.exchange.PlanFiles;
import org.panelist.interview.NewInterview;
import picocli.CommandLine.Option;

/** Who is interviewed by whom with which plan: the options of start and import. */
final class Candidacy {
  @Option(names = "--plan", required = true, paramLabel = "FILE.yaml", description = "The plan.")
  private @Nullable Path plan;

  @Option(names = "--candidate", required = true, paramLabel = "NAME", description = "Who comes.")
  private String candidate = "";

  @Option(names = "--interviewer", required = true, paramLabel = "NAME", description = "Who asks.")
  private String interviewer = "";

  @Option(names = "--round", paramLabel = "N", description = "Counts from 1, which is the default.")
  private int round = 1;

  @Option(
      names = "--position",
      paramLabel = "P",
      description =
          "The position that candidates are compared for; without it, the role of the plan.")
  private String position = "";

  /**
   * Reads what else is needed for the interview that was said, and gives what makes it. Only that
   * runs while others wait for the data folder.
   */
  interface Start extends BiFunction<Desk, NewInterview, Supplier<Interview>> {}

  /**
   * Makes the interview, and keeps its plan with the others, both or neither. Reading the same plan
   * file again finds the same plan, so interviews of a panel belong together.
   */
  Interview begin(Desk desk, Start start) {
    if (plan == null) {
      throw new IllegalStateException("the plan is missing"); // the parser sees to it
    }
    if (Names.tidy(interviewer).isEmpty()) {
      throw wrong("--interviewer", "the interviewer has no name", "say who asks");
    }
    Plan read = PlanFiles.read(plan, desk.bank()::findAll);
    int rounds = read.rounds().size();
    if (round < 1 || round > rounds) {
      String what = "the plan has no round " + round;
      throw wrong("--round", what, rounds == 1 ? "use 1" : "use 1 to " + rounds);
    }
    var said =
        NewInterview.of(read, round, candidate)
            .withPosition(position)
            .withInterviewers(interviewer, "");
    Supplier<Interview> made = start.apply(desk, said);
    return desk.inOneStep(
        () -> {
          if (desk.plans().find(read.id()).isEmpty()) {
            desk.plans().save(read);
          }
          return made.get();
        });
  }

  private static ProblemException wrong(String where, String what, String mend) {
    return new ProblemException(new Problem(where, what, mend));
  }
}
