package org.panelist.plan;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.panelist.bank.BankStore;
import org.panelist.bank.QuestionSummary;
import org.panelist.domain.Competency;
import org.panelist.domain.Question;

/** A bank in memory, for tests; it finds words in titles. */
public final class MemoryBank implements BankStore {
  private final List<Question> questions;

  public MemoryBank(List<Question> questions) {
    this.questions =
        questions.stream()
            .sorted(
                Comparator.<Question, String>comparing(q -> q.competency().name())
                    .thenComparing(Question::title))
            .toList();
  }

  @Override
  public List<QuestionSummary> summaries() {
    return questions.stream()
        .map(
            q ->
                new QuestionSummary(
                    q.id(),
                    q.version(),
                    q.title(),
                    q.level(),
                    q.competency(),
                    q.kind(),
                    q.minutes(),
                    q.variants(),
                    q.tags(),
                    0,
                    null))
        .toList();
  }

  @Override
  public List<Competency> competencies() {
    return questions.stream()
        .map(Question::competency)
        .distinct()
        .sorted(Comparator.comparing(Competency::name))
        .toList();
  }

  @Override
  public Optional<Question> find(String id) {
    return questions.stream().filter(question -> question.id().equals(id)).findFirst();
  }

  @Override
  public List<Question> findAll(Collection<String> ids) {
    return ids.stream().flatMap(id -> find(id).stream()).toList();
  }

  @Override
  public List<String> search(String text) {
    return questions.stream()
        .filter(
            question ->
                question
                    .title()
                    .toLowerCase(Locale.ROOT)
                    .contains(text.strip().toLowerCase(Locale.ROOT)))
        .map(Question::id)
        .toList();
  }

  @Override
  public void importPacked(Collection<Question> packed, String fingerprint) {
    throw new UnsupportedOperationException("this bank is fixed");
  }

  @Override
  public String packedFingerprint() {
    return "";
  }
}
