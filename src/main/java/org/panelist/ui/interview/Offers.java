package org.panelist.ui.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Interview;
import org.panelist.domain.Item;
import org.panelist.domain.Question;
import org.panelist.interview.InterviewSession;
import org.panelist.ui.kit.Messages;

/** What can be asked by some words: what the round has, what the bank has, and the words. */
final class Offers {
  private static final int MOST = 6;

  /** One word is more often the name of something than a question. */
  private static final int WORDS = 2;

  private final InterviewSession session;
  private final Consumer<Question> ask;
  private final Consumer<String> askOwn;

  /**
   * @param ask asks a question of the bank next, {@code askOwn} one in these words
   */
  Offers(InterviewSession session, Consumer<Question> ask, Consumer<String> askOwn) {
    this.session = session;
    this.ask = ask;
    this.askOwn = askOwn;
  }

  /**
   * @param bank null while there is none
   * @param goTo leads to an item
   * @return finds them, which can take longer than a frame: from any thread
   */
  Supplier<List<Offer>> find(String text, @Nullable BankSearch bank, Consumer<Item> goTo) {
    Interview interview = session.interview();
    return () -> find(text, bank, interview, goTo);
  }

  private List<Offer> find(
      String text, @Nullable BankSearch bank, Interview interview, Consumer<Item> goTo) {
    var offers = new ArrayList<Offer>();
    interview.round().items().stream()
        .filter(item -> holds(text, item.question().title()))
        .forEach(item -> offers.add(inRound(item, goTo)));
    if (bank != null) {
      bank.now(text, interview, MOST).forEach(found -> offers.add(inBank(text, found)));
    }
    if (text.strip().split("\\s+", WORDS).length == WORDS) {
      offers.add(
          new Offer(
              Offer.By.OWN,
              Messages.text("interview.ask.ownNamed", text.strip()),
              Messages.text("interview.ask.ownShort"),
              () -> askOwn.accept(text)));
    }
    return List.copyOf(offers);
  }

  private static Offer inRound(Item item, Consumer<Item> goTo) {
    return new Offer(
        Offer.By.ITEM,
        item.question().title(),
        Messages.text("interview.ask.goTo"),
        () -> goTo.accept(item));
  }

  private Offer inBank(String text, Question question) {
    return new Offer(
        holds(text, question.title()) ? Offer.By.TITLE : Offer.By.BODY,
        question.title(),
        Messages.text(
            "interview.ask.next",
            question.competency().name(),
            Words.level(question.level()),
            question.minutes()),
        () -> ask.accept(question));
  }

  private static boolean holds(String text, String title) {
    List<String> words = words(title);
    return words(text).stream()
        .allMatch(part -> words.stream().anyMatch(word -> word.startsWith(part)));
  }

  private static List<String> words(String text) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
