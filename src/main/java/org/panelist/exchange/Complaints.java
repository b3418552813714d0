package org.panelist.exchange;

import java.util.ArrayList;
import java.util.List;
import org.panelist.domain.Problem;

/** Gathers what is wrong with one file, so that all of it can be told at once. */
final class Complaints {
  private final String file;
  private final List<Problem> problems = new ArrayList<>();

  Complaints(String file) {
    this.file = file;
  }

  /** The place of a line of this file, as it is shown to people. */
  String place(int line) {
    return file + ":" + line;
  }

  void add(int line, String what, String mend) {
    problems.add(new Problem(place(line), what, mend));
  }

  /** How many so far. */
  int count() {
    return problems.size();
  }

  List<Problem> all() {
    return List.copyOf(problems);
  }
}
