package org.panelist.bank;

import java.util.List;

/** Where a question is in use. Blocking: call from a task. */
@FunctionalInterface
public interface QuestionUses {
  /** Titles of the plans that have the question, in any version; may be empty. */
  List<String> plans(String questionId);
}
