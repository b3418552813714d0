package org.panelist.bank;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.panelist.domain.Competency;
import org.panelist.domain.Question;

/** A bank in memory that keeps what {@link BankStore} promises; for tests. */
public final class MemoryBankStore implements BankStore {
  private final Map<String, Question> questions = new LinkedHashMap<>();
  private final Map<String, Usage> usage = new LinkedHashMap<>();
  private String fingerprint = "";

  private record Usage(int asked, Double mean) {}

  public MemoryBankStore(Collection<Question> questions) {
    importPacked(questions, "");
  }

  /** Says that interviews have asked a question. */
  public MemoryBankStore asked(String id, int times, Double mean) {
    usage.put(id, new Usage(times, mean));
    return this;
  }

  @Override
  public List<QuestionSummary> summaries() {
    return questions.values().stream()
        .sorted(
            Comparator.comparing((Question question) -> question.competency().name())
                .thenComparing(Question::title))
        .map(this::summary)
        .toList();
  }

  private QuestionSummary summary(Question question) {
    Usage used = usage.getOrDefault(question.id(), new Usage(0, null));
    return new QuestionSummary(
        question.id(),
        question.version(),
        question.title(),
        question.level(),
        question.competency(),
        question.kind(),
        question.minutes(),
        question.variants(),
        question.tags(),
        used.asked(),
        used.mean());
  }

  @Override
  public List<Competency> competencies() {
    return questions.values().stream()
        .map(Question::competency)
        .distinct()
        .sorted(Comparator.comparing(Competency::name))
        .toList();
  }

  @Override
  public Optional<Question> find(String id) {
    return Optional.ofNullable(questions.get(id));
  }

  @Override
  public List<Question> findAll(Collection<String> ids) {
    return ids.stream().filter(questions::containsKey).map(questions::get).toList();
  }

  @Override
  public List<String> search(String text) {
    List<String> wanted = words(text);
    if (wanted.isEmpty()) {
      return List.of();
    }
    return questions.values().stream()
        .filter(question -> holds(everything(question), wanted))
        .sorted(Comparator.comparing(question -> !holds(question.title(), wanted)))
        .map(Question::id)
        .toList();
  }

  private static boolean holds(String text, List<String> wanted) {
    List<String> present = words(text);
    return wanted.stream()
        .allMatch(word -> present.stream().anyMatch(other -> other.startsWith(word)));
  }

  private static String everything(Question question) {
    var lists =
        Stream.of(
            question.covers(),
            question.followUps(),
            question.anchors().texts(),
            question.redFlags(),
            question.tags(),
            List.of(question.competency().name()));
    return question.title()
        + " "
        + question.prompt()
        + " "
        + String.join(" ", lists.flatMap(List::stream).toList());
  }

  private static List<String> words(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    return Stream.of(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  @Override
  public void importPacked(Collection<Question> packed, String newFingerprint) {
    packed.forEach(question -> questions.put(question.id(), question));
    fingerprint = newFingerprint;
  }

  @Override
  public String packedFingerprint() {
    return fingerprint;
  }
}
