package org.panelist.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Interview;
import org.panelist.domain.Response;
import org.panelist.domain.Round;
import org.panelist.exchange.AnswersFile;
import org.panelist.interview.NewInterview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * {@code panelist interview import}: the interview is then ready to be wrapped up and submitted.
 */
@Command(
    name = "import",
    description = {
      "Bring in an interview that was taken on paper; prints its id.",
      "It can be exported at once, as a draft, and is submitted in the window."
    })
final class InterviewImport implements Callable<Integer> {
  private final Console console;

  @Mixin private final Candidacy candidacy = new Candidacy();

  @Parameters(
      paramLabel = "ANSWERS.csv",
      description = {
        "Columns question,state,score,notes,seconds;",
        "the state is scored, no-answer or not-asked."
      })
  private @Nullable Path answers;

  InterviewImport(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Interview interview = console.withDesk(desk -> candidacy.begin(desk, this::create));
    console.print(Map.of("id", interview.id()), interview.id());
    return Commands.DONE;
  }

  private Supplier<Interview> create(Desk desk, NewInterview said) {
    if (answers == null) {
      throw new IllegalStateException("the answers are missing"); // the parser sees to them
    }
    Round round = said.plan().rounds().get(said.round() - 1);
    Map<String, Response> responses = AnswersFile.read(answers, round);
    return () -> desk.interviews().create(said, responses.values());
  }
}
