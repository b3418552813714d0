package org.panelist.interview;

import java.util.HashSet;
import java.util.Set;
import org.panelist.domain.Interview;

/** Which steps were moved on from, once or again, while the program runs. */
final class Passed {
  private final Set<String> once = new HashSet<>();
  private final Set<String> again = new HashSet<>();

  /** {@code step} is moved on from. */
  void add(String step) {
    if (!once.add(step)) {
      again.add(step);
    }
  }

  /** As far as {@code course} has come. */
  void become(Course course) {
    once.clear();
    once.addAll(course.passed());
    again.clear();
    again.addAll(course.again());
  }

  /** {@code step} is no more. */
  void forget(String step) {
    once.remove(step);
    again.remove(step);
  }

  /** How far an interview has come by this. */
  Course course(Interview interview) {
    return new Course(interview, once, again);
  }
}
