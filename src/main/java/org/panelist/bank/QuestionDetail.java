package org.panelist.bank;

import java.util.List;
import org.panelist.domain.Question;

/**
 * A question and where it is in use.
 *
 * @param plans titles of the plans that have it
 */
public record QuestionDetail(Question question, List<String> plans) {
  public QuestionDetail {
    plans = List.copyOf(plans);
  }
}
