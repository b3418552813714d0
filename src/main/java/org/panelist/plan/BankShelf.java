package org.panelist.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.panelist.bank.BankStore;
import org.panelist.bank.QuestionSummary;
import org.panelist.domain.Competency;
import org.panelist.domain.Item;
import org.panelist.domain.Level;
import org.panelist.domain.Plan;
import org.panelist.domain.Problem;
import org.panelist.domain.Question;
import org.panelist.domain.Signal;

/**
 * The bank beside a plan: search, level filter, questions to add. Confined to the ui thread; reads
 * go elsewhere.
 */
public final class BankShelf {
  private final BankStore bank;
  private final Background background;
  private final Signal changes = new Signal();
  private List<QuestionSummary> all = List.of();
  private List<Competency> competencies = List.of();
  private String text = "";
  private @Nullable Level level;
  private @Nullable List<String> hits;
  private int searches;

  private record Stock(List<QuestionSummary> summaries, List<Competency> competencies) {}

  public BankShelf(BankStore bank, Executor worker, Executor ui) {
    this.bank = bank;
    background = new Background(worker, ui, changes::fire);
  }

  /** Fires when offers, competencies or {@link #problem} are others. */
  public Signal changes() {
    return changes;
  }

  /** What went wrong last; empty when all is well. */
  public Optional<Problem> problem() {
    return background.problem();
  }

  /** Reads the bank again. */
  public void refresh() {
    background.run(
        () -> new Stock(bank.summaries(), bank.competencies()),
        stock -> {
          all = stock.summaries();
          competencies = stock.competencies();
          changes.fire();
        });
  }

  /** Those of the whole bank, by name. */
  public List<Competency> competencies() {
    return competencies;
  }

  public String text() {
    return text;
  }

  public Optional<Level> level() {
    return Optional.ofNullable(level);
  }

  /** Offers only questions of {@code wanted}; null for every level. */
  public void filter(@Nullable Level wanted) {
    level = wanted;
    changes.fire();
  }

  /** Offers only what holds every word of {@code typed}, the best first; blank for everything. */
  public void search(String typed) {
    text = typed;
    int number = ++searches;
    if (typed.isBlank()) {
      hits = null;
      changes.fire();
      return;
    }
    background.run(
        () -> bank.search(typed),
        found -> {
          if (number == searches) { // a later search is on its way, or came back first
            hits = found;
            changes.fire();
          }
        });
  }

  /** What search and filter leave, in the order of the search, else by competency and title. */
  public List<QuestionSummary> offers() {
    return inOrder().stream()
        .filter(question -> level == null || question.level() == level)
        .toList();
  }

  /** How many more the search finds at other levels. */
  public int elsewhere() {
    return inOrder().size() - offers().size();
  }

  private List<QuestionSummary> inOrder() {
    if (hits == null) {
      return all;
    }
    Map<String, QuestionSummary> byId = new HashMap<>();
    all.forEach(question -> byId.put(question.id(), question));
    var found = new ArrayList<QuestionSummary>();
    for (String id : hits) {
      QuestionSummary question = byId.get(id);
      if (question != null) {
        found.add(question);
      }
    }
    return List.copyOf(found);
  }

  /** Reads one question; one that is gone gives nothing. */
  public void question(String id, Consumer<Question> found) {
    background.run(() -> bank.find(id), question -> question.ifPresent(found));
  }

  /**
   * Assembles a plan of all questions, see {@link PlanAssembler}.
   *
   * @param failed told why there is none
   */
  public void assemble(
      String role,
      Level level,
      int minutes,
      Supplier<String> ids,
      Consumer<Assembly> done,
      Consumer<Problem> failed) {
    background.run(
        () -> {
          var all = bank.findAll(bank.summaries().stream().map(QuestionSummary::id).toList());
          return PlanAssembler.assembleWithReasons(role, level, minutes, all, ids);
        },
        done,
        failed);
  }

  /**
   * The question that best closes a gap: of the plan's level, of no variant group that it asks
   * already, the longest that fits into {@code minutes}, or else the shortest.
   */
  public Optional<QuestionSummary> suggest(Plan plan, Competency competency, int minutes) {
    Set<String> groups =
        plan.items()
            .map(Item::question)
            .map(Question::variants)
            .collect(Collectors.toCollection(HashSet::new));
    return all.stream()
        .filter(question -> question.competency().id().equals(competency.id()))
        .filter(question -> !groups.contains(question.variants()))
        .min(
            Comparator.<QuestionSummary>comparingInt(q -> q.level() == plan.level() ? 0 : 1)
                .thenComparingInt(q -> Math.max(0, q.minutes() - minutes))
                .thenComparingInt(q -> -q.minutes())
                .thenComparing(QuestionSummary::id));
  }
}
