package org.panelist.app;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.panelist.task.Outcome;
import org.panelist.task.Tasks;
import org.panelist.ui.interview.Offer;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.palette.Finder;

/**
 * Finds questions, plans and interviews for the palette: what has the name first, then questions
 * with the words in them, and last the words themselves, for Enter runs the first.
 */
final class PaletteFinder implements Finder {
  private static final int MOST = 6;

  /** Where a row of the palette leads. */
  interface Ways {
    void question(String id);

    void plan(String id);

    void interview(String id);

    /** Finds, in a task, what can be asked in the interview in view; empty while none is. */
    Optional<Supplier<List<Offer>>> offers(String text);
  }

  private final Supplier<@Nullable WindowDesk> desk;
  private final Tasks tasks;
  private final Ways ways;
  private Runnable stop = () -> {};

  PaletteFinder(Supplier<@Nullable WindowDesk> desk, Tasks tasks, Ways ways) {
    this.desk = desk;
    this.tasks = tasks;
    this.ways = ways;
  }

  @Override
  public void find(String text, Consumer<List<Found>> answer) {
    WindowDesk open = desk.get();
    if (open == null) {
      answer.accept(List.of());
      return;
    }
    Optional<Supplier<List<Offer>>> offers = ways.offers(text);
    stop.run();
    stop =
        tasks.start(
            progress -> {
              progress.step(0, 0); // nobody waits for the words before these
              return found(open, text, offers);
            },
            Outcome.of(answer, failure -> answer.accept(List.of())));
  }

  private List<Found> found(WindowDesk from, String text, Optional<Supplier<List<Offer>>> offers) {
    List<Offer> asked = offers.map(Supplier::get).orElse(List.of());
    // while an interview is held, a question is sought to be asked and not to be read in the bank
    boolean held = offers.isPresent();
    return Stream.of(
            found(asked, Offer.By.ITEM),
            read(() -> plans(from, text)),
            read(() -> interviews(from, text)),
            found(asked, Offer.By.TITLE),
            found(asked, Offer.By.BODY),
            held ? List.<Found>of() : read(() -> questions(from, text)),
            found(asked, Offer.By.OWN))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Found> read(Supplier<List<Found>> search) {
    try {
      return search.get();
    } catch (RuntimeException e) { // the screens themselves say what is wrong
      return List.of();
    }
  }

  private static List<Found> found(List<Offer> offers, Offer.By by) {
    return offers.stream()
        .filter(offer -> offer.by() == by)
        .map(offer -> new Found(offer.title(), offer.detail(), offer.ask()))
        .toList();
  }

  private List<Found> interviews(WindowDesk from, String text) {
    return from.interviewStore().list().stream()
        .filter(
            one -> holds(text, one.candidate() + " " + one.candidateCode() + " " + one.position()))
        .limit(MOST)
        .map(
            one ->
                new Found(
                    one.candidate(),
                    Messages.text("window.found.interview", one.round(), one.position()),
                    () -> ways.interview(one.id())))
        .toList();
  }

  private List<Found> plans(WindowDesk from, String text) {
    return from.planStore().list().stream()
        .filter(one -> holds(text, one.title() + " " + one.role()))
        .limit(MOST)
        .map(
            one ->
                new Found(
                    one.title(),
                    Messages.text("window.found.plan", one.role()),
                    () -> ways.plan(one.id())))
        .toList();
  }

  private List<Found> questions(WindowDesk from, String text) {
    List<String> ids = from.bankStore().search(text);
    return from.bankStore().findAll(ids.subList(0, Math.min(MOST, ids.size()))).stream()
        .sorted(Comparator.comparing(one -> !holds(text, one.title())))
        .map(
            one ->
                new Found(
                    one.title(),
                    Messages.text("window.found.question", one.competency().name()),
                    () -> ways.question(one.id())))
        .toList();
  }

  /** Whether each word of {@code text} begins a word of {@code name}. */
  private static boolean holds(String text, String name) {
    List<String> words = words(name);
    return words(text).stream()
        .allMatch(part -> words.stream().anyMatch(word -> word.startsWith(part)));
  }

  private static List<String> words(String text) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
