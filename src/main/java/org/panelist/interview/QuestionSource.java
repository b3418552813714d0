package org.panelist.interview;

import java.util.List;
import org.panelist.domain.Question;

/** All that could be asked, whatever the plan says. Blocking: call from a task. */
@FunctionalInterface
public interface QuestionSource {
  List<Question> all();
}
