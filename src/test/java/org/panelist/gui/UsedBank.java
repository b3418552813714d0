package org.panelist.gui;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.panelist.bank.BankStore;
import org.panelist.bank.QuestionSummary;
import org.panelist.domain.Competency;
import org.panelist.domain.Question;

/** A bank of which two questions in three were asked in interviews, so that pictures show usage. */
record UsedBank(BankStore bank) implements BankStore {
  @Override
  public List<QuestionSummary> summaries() {
    return bank.summaries().stream().map(UsedBank::used).toList();
  }

  private static QuestionSummary used(QuestionSummary row) {
    int seed = Math.floorMod(row.id().hashCode(), 30);
    boolean asked = seed % 3 != 0;
    return new QuestionSummary(
        row.id(),
        row.version(),
        row.title(),
        row.level(),
        row.competency(),
        row.kind(),
        row.minutes(),
        row.variants(),
        row.tags(),
        asked ? seed / 2 + 1 : 0,
        asked ? 2 + seed / 15.0 : null);
  }

  @Override
  public List<Competency> competencies() {
    return bank.competencies();
  }

  @Override
  public Optional<Question> find(String id) {
    return bank.find(id);
  }

  @Override
  public List<Question> findAll(Collection<String> ids) {
    return bank.findAll(ids);
  }

  @Override
  public List<String> search(String text) {
    return bank.search(text);
  }

  @Override
  public void importPacked(Collection<Question> questions, String fingerprint) {
    bank.importPacked(questions, fingerprint);
  }

  @Override
  public String packedFingerprint() {
    return bank.packedFingerprint();
  }
}
