package org.panelist.bank;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.panelist.domain.Competency;
import org.panelist.domain.Question;

/** Where the question bank is kept. Blocking: call from a task. */
public interface BankStore {
  /** One line for each question, by competency and title. */
  List<QuestionSummary> summaries();

  /** The competencies that occur, by name. */
  List<Competency> competencies();

  Optional<Question> find(String id);

  /** The questions that exist among {@code ids}, in the order of {@code ids}. */
  List<Question> findAll(Collection<String> ids);

  /**
   * Ids of the questions that hold every word of {@code text} as the beginning of a word, the best
   * first; title counts more than prompt, prompt more than the rest.
   *
   * @param text as typed; any characters are allowed; blank finds nothing
   */
  List<String> search(String text);

  /**
   * Adds questions that are not there and replaces those of a lower version, all or none.
   *
   * @param fingerprint of the packed bank, kept so that the next start can tell whether it changed
   */
  void importPacked(Collection<Question> questions, String fingerprint);

  /** What {@link #importPacked} was last given; empty at first start. */
  String packedFingerprint();
}
