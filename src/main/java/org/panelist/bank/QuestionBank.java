package org.panelist.bank;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Competency;
import org.panelist.domain.Signal;

/**
 * The bank as somebody looks through it: a filter, what it finds, and one chosen question. Confined
 * to the ui thread; reading and searching happen on the worker. Filtering is done at once, a search
 * is answered later, and an answer that a newer question has overtaken is dropped.
 */
public final class QuestionBank {
  private final BankStore store;
  private final QuestionUses uses;
  private final Executor worker;
  private final Executor ui;
  private final Signal changed = new Signal();
  private final AtomicLong newestAnswer = new AtomicLong();
  private final AtomicLong newestDetail = new AtomicLong();
  private BankIndex index = BankIndex.EMPTY;
  private boolean loaded;
  private @Nullable Hits hits;
  private BankFilter filter = BankFilter.NONE;
  private BankOrder order = BankOrder.NATURAL;
  private BankResult result = index.apply(filter, order, null);
  private @Nullable QuestionSummary selected;

  /** Id of what was chosen before the bank was read; empty for nothing. */
  private String wanted = "";

  private @Nullable Row selectedRow;
  private @Nullable QuestionDetail detail;
  private @Nullable RuntimeException failure;

  /** Where a question stands in a result; kept, for a long result takes long to look through. */
  private record Row(List<QuestionSummary> of, String id, int place) {}

  /** What a search found in an index; kept, so that filters can change without searching again. */
  private record Hits(BankIndex index, String text, Ranks ranks) {}

  /**
   * @param worker runs what blocks; one job after the other serves best
   * @param ui runs on the thread that owns this object
   */
  public QuestionBank(BankStore store, QuestionUses uses, Executor worker, Executor ui) {
    this.store = store;
    this.uses = uses;
    this.worker = worker;
    this.ui = ui;
  }

  /** Fires on the ui thread after each change of what the methods below tell. */
  public Signal changed() {
    return changed;
  }

  /** Reads the bank, or reads it again when it may have changed; filter and choice stay. */
  public void load() {
    inBackground(
        () -> new BankIndex(store.summaries()),
        read -> {
          index = read;
          loaded = true;
          failure = null;
          QuestionSummary before = selected;
          selected = read.find(before == null ? wanted : before.id());
          wanted = "";
          refresh();
          loadDetail();
        });
  }

  /** Whether the bank was read; until then every result is empty. */
  public boolean isLoaded() {
    return loaded;
  }

  /** Why the last reading or searching failed; empty once one succeeds. */
  public Optional<RuntimeException> failure() {
    return Optional.ofNullable(failure);
  }

  /** The competencies that occur, by name. */
  public List<Competency> competencies() {
    return index.competencies();
  }

  /** The tags that occur, those of most questions first. */
  public List<String> tags() {
    return index.tagsByUse();
  }

  /** The other questions of the variant group of {@code one}; never two of them in one panel. */
  public List<QuestionSummary> variantsOf(QuestionSummary one) {
    return index.variantsOf(one);
  }

  public BankFilter filter() {
    return filter;
  }

  /** Asks for other questions; {@link #result} follows, at once unless the text changed. */
  public void filter(BankFilter wanted) {
    if (!wanted.equals(filter)) {
      filter = wanted;
      refresh();
    }
  }

  public BankOrder order() {
    return order;
  }

  public void order(BankOrder wanted) {
    if (!wanted.equals(order)) {
      order = wanted;
      refresh();
    }
  }

  /** What was found last. */
  public BankResult result() {
    return result;
  }

  /** Whether {@link #result} answers the present filter. */
  public boolean isUpToDate() {
    return result.filter().equals(filter);
  }

  /** The chosen question; always one of the result, empty only when that is. */
  public Optional<QuestionSummary> selected() {
    return Optional.ofNullable(selected);
  }

  /** Place of the chosen question in the result, from 0; below 0 when there is none. */
  public int selectedRow() {
    QuestionSummary wanted = selected;
    if (wanted == null) {
      return -1;
    }
    List<QuestionSummary> rows = result.rows();
    Row known = selectedRow;
    if (known == null || known.of() != rows || !known.id().equals(wanted.id())) {
      known = new Row(rows, wanted.id(), placeOf(wanted.id(), rows));
      selectedRow = known;
    }
    return known.place();
  }

  private static int placeOf(String id, List<QuestionSummary> rows) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).id().equals(id)) { // whole rows would take ten times as long
        return i;
      }
    }
    return -1;
  }

  /** Chooses a question, once the bank is read; an id that it does not have changes nothing. */
  public void select(String id) {
    if (!loaded) {
      wanted = id;
      return;
    }
    QuestionSummary chosen = index.find(id);
    if (chosen != null && !chosen.equals(selected)) {
      selected = chosen;
      changed.fire();
      loadDetail();
    }
  }

  /** The chosen question whole; empty until it was read. */
  public Optional<QuestionDetail> detail() {
    QuestionDetail now = detail;
    QuestionSummary of = selected;
    boolean current = now != null && of != null && now.question().id().equals(of.id());
    return current ? Optional.ofNullable(now) : Optional.empty();
  }

  private void refresh() {
    long request = newestAnswer.incrementAndGet();
    String text = filter.text().strip();
    Hits known = hits;
    if (!hasWords(text)) {
      hits = null;
      show(index.apply(filter, order, null));
    } else if (known != null && known.index().equals(index) && known.text().equals(text)) {
      show(index.apply(filter, order, known.ranks()));
    } else {
      search(request, text);
      changed.fire();
    }
  }

  /** Signs alone have nothing to be searched for. */
  private static boolean hasWords(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private void search(long request, String text) {
    BankIndex searched = index;
    BankFilter wanted = filter;
    BankOrder wantedOrder = order;
    worker.execute(
        () -> {
          if (newestAnswer.get() != request) {
            return; // somebody typed on while this waited
          }
          run(
              () -> {
                var found = new Hits(searched, text, searched.ranks(store.search(text)));
                BankResult answer = searched.apply(wanted, wantedOrder, found.ranks());
                return new Answer(found, answer);
              },
              answer -> {
                if (newestAnswer.get() == request) {
                  hits = answer.hits();
                  failure = null;
                  show(answer.result());
                }
              });
        });
  }

  private record Answer(Hits hits, BankResult result) {}

  private void show(BankResult found) {
    // who searches wants the best hit, not what was in view before
    boolean searched =
        hasWords(found.filter().text()) && !found.filter().text().equals(result.filter().text());
    result = found;
    QuestionSummary before = selected;
    if (searched || selectedRow() < 0) {
      selected = found.rows().isEmpty() ? null : found.rows().get(0);
    }
    changed.fire();
    if (!Objects.equals(before, selected)) {
      loadDetail();
    }
  }

  private void loadDetail() {
    long request = newestDetail.incrementAndGet();
    QuestionSummary wanted = selected;
    if (wanted == null) {
      return;
    }
    worker.execute(
        () -> {
          if (newestDetail.get() != request) {
            return; // the arrow key is held down: only the last one is shown
          }
          run(
              () ->
                  store
                      .find(wanted.id())
                      .map(found -> new QuestionDetail(found, uses.plans(found.id()))),
              found -> {
                if (newestDetail.get() == request) {
                  detail = found.orElse(null);
                  changed.fire();
                }
              });
        });
  }

  private <T> void inBackground(Supplier<T> job, Consumer<T> then) {
    worker.execute(() -> run(job, then));
  }

  private <T> void run(Supplier<T> job, Consumer<T> then) {
    T value;
    try {
      value = job.get();
    } catch (RuntimeException e) {
      ui.execute(
          () -> {
            failure = e;
            changed.fire();
          });
      return;
    }
    ui.execute(() -> then.accept(value));
  }
}
