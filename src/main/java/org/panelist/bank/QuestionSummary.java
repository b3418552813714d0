package org.panelist.bank;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Competency;
import org.panelist.domain.Kind;
import org.panelist.domain.Level;

/**
 * What a list shows of a question.
 *
 * @param asked in how many interviews it was asked
 * @param mean of what its answers counted, 1 to 5, no answer as 1; null when never asked
 */
public record QuestionSummary(
    String id,
    int version,
    String title,
    Level level,
    Competency competency,
    Kind kind,
    int minutes,
    String variants,
    List<String> tags,
    int asked,
    @Nullable Double mean) {
  public QuestionSummary {
    tags = List.copyOf(tags);
  }
}
