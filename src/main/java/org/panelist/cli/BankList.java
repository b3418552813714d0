package org.panelist.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.panelist.bank.BankStore;
import org.panelist.bank.QuestionSummary;
import org.panelist.domain.Competency;
import org.panelist.domain.Level;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;
import org.panelist.domain.Question;
import org.panelist.exchange.QuestionText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code panelist bank list}. */
@Command(name = "list", description = "List questions, the best match first if you search.")
final class BankList implements Callable<Integer> {
  /** How to print. */
  enum Format {
    table,
    csv,
    json
  }

  private final Console console;

  @Option(names = "--level", paramLabel = "L", description = "entry, mid or expert.")
  private @Nullable Level level;

  @Option(names = "--competency", paramLabel = "C", description = "Id or name of a competency.")
  private @Nullable String competency;

  @Option(names = "--search", paramLabel = "TEXT", description = "Words or beginnings of words.")
  private @Nullable String search;

  @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}.")
  private @Nullable Format format;

  BankList(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Question> questions = console.withDesk(desk -> find(desk.bank()));
    Format wanted = format != null ? format : console.json() ? Format.json : Format.table;
    console.print(
        switch (wanted) {
          case json -> QuestionText.json(questions);
          case csv -> QuestionText.csv(questions);
          case table -> questions.isEmpty() ? "no question matches" : QuestionText.table(questions);
        });
    return Commands.DONE;
  }

  private List<Question> find(BankStore bank) {
    String wanted = competency == null ? null : idOf(competency, bank.competencies());
    var summaries =
        bank.summaries().stream()
            .filter(question -> level == null || question.level() == level)
            .filter(question -> wanted == null || question.competency().id().equals(wanted))
            .map(QuestionSummary::id)
            .toList();
    if (search == null || search.isBlank()) {
      return bank.findAll(summaries);
    }
    var hits = new ArrayList<>(bank.search(search));
    hits.retainAll(new java.util.HashSet<>(summaries));
    return bank.findAll(hits);
  }

  private static String idOf(String word, List<Competency> known) {
    return known.stream()
        .filter(one -> one.id().equalsIgnoreCase(word) || one.name().equalsIgnoreCase(word))
        .map(Competency::id)
        .findFirst()
        .orElseThrow(
            () -> {
              String ids = known.stream().map(Competency::id).collect(Collectors.joining(", "));
              return new ProblemException(
                  new Problem(
                      "--competency", "there is no competency '" + word + "'", "use " + ids));
            });
  }
}
