package org.panelist.interview;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.panelist.domain.Interview;
import org.panelist.domain.Item;
import org.panelist.domain.Question;

/** Finds what else could be asked by some words of it. */
public final class SpareQuestions {
  public static final SpareQuestions NONE = new SpareQuestions(List.of());

  private record Entry(Question question, Set<String> title, Set<String> words) {
    static Entry of(Question question) {
      String more =
          String.join(
              " ",
              question.title(),
              question.competency().name(),
              String.join(" ", question.tags()),
              question.prompt());
      return new Entry(
          question, SpareQuestions.words(question.title()), SpareQuestions.words(more));
    }
  }

  private final List<Entry> entries;

  public SpareQuestions(List<Question> questions) {
    entries = questions.stream().map(Entry::of).toList();
  }

  /**
   * Questions with every word of {@code text} as the beginning of a word: those with them in the
   * title first, then those of the plan's level, by title. What the round has already is left out,
   * with its variants.
   */
  public List<Question> find(String text, Interview interview, int most) {
    Set<String> typed = words(text);
    Set<String> asked =
        interview.round().items().stream()
            .map(Item::question)
            .flatMap(question -> Stream.of("id " + question.id(), "of " + question.variants()))
            .collect(Collectors.toSet());
    return entries.stream()
        .filter(entry -> !asked.contains("id " + entry.question.id()))
        .filter(entry -> !asked.contains("of " + entry.question.variants()))
        .filter(entry -> holds(entry.words, typed))
        .sorted(
            Comparator.<Entry, Boolean>comparing(entry -> !holds(entry.title, typed))
                .thenComparing(entry -> entry.question.level() != interview.plan().level())
                .thenComparing(entry -> entry.question.title()))
        .map(Entry::question)
        .limit(most)
        .toList();
  }

  private static boolean holds(Set<String> words, Set<String> typed) {
    return typed.stream().allMatch(start -> words.stream().anyMatch(w -> w.startsWith(start)));
  }

  private static Set<String> words(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    return Stream.of(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }
}
