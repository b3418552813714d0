package org.panelist.bank;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.panelist.domain.Competency;
import org.panelist.domain.Question;

/** A store that cannot be read. */
public record FailingStore(RuntimeException why) implements BankStore {
  @Override
  public List<QuestionSummary> summaries() {
    throw why;
  }

  @Override
  public List<Competency> competencies() {
    throw why;
  }

  @Override
  public Optional<Question> find(String id) {
    throw why;
  }

  @Override
  public List<Question> findAll(Collection<String> ids) {
    throw why;
  }

  @Override
  public List<String> search(String text) {
    throw why;
  }

  @Override
  public void importPacked(Collection<Question> questions, String fingerprint) {
    throw why;
  }

  @Override
  public String packedFingerprint() {
    throw why;
  }
}
