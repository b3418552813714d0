package org.panelist.interview;

import org.panelist.domain.Approach;

/** The guide to how somebody approaches a question. Blocking: call from a task. */
@FunctionalInterface
public interface ApproachSource {
  Approach read();
}
