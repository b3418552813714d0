package org.panelist.domain;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Input, file or folder is at fault, not the program; carries what a person needs to mend it. */
public class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public ProblemException(Problem problem) {
    this(List.of(problem), null);
  }

  public ProblemException(Problem problem, @Nullable Throwable cause) {
    this(List.of(problem), cause);
  }

  /**
   * @param problems at least one, in the order of the input
   */
  public ProblemException(List<Problem> problems, @Nullable Throwable cause) {
    super(problems.stream().map(Problem::line).collect(Collectors.joining("\n")), cause);
    this.problems = List.copyOf(problems);
  }

  /** Why something failed, in one line: its first problem if it is one of these. */
  public static String reason(Throwable failure) {
    return failure instanceof ProblemException known
        ? known.problems().get(0).line()
        : String.valueOf(failure.getMessage());
  }

  /** At least one, in the order of the input. */
  public final List<Problem> problems() {
    return problems;
  }
}
