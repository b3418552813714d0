package org.panelist.exchange;

import java.util.List;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;
import org.panelist.domain.Question;

/**
 * What came of reading question files.
 *
 * @param entries the questions that are whole, in the order of the files
 * @param problems everything that is wrong, file by file
 */
public record BankReading(List<BankEntry> entries, List<Problem> problems) {
  public BankReading {
    entries = List.copyOf(entries);
    problems = List.copyOf(problems);
  }

  /**
   * The questions, if all of them are whole.
   *
   * @throws ProblemException with all problems, if there is any
   */
  public List<Question> questions() {
    if (!problems.isEmpty()) {
      throw new ProblemException(problems, null);
    }
    return entries.stream().map(BankEntry::question).toList();
  }
}
