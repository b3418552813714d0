package org.panelist.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.panelist.domain.Approach;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;

class ApproachFileTest {
  private static final String GOOD =
      """
      steps:
        - title: First
          done: Does it.
          missed: Does not.
        - title: Second
          done: Does that too.
          missed: Forgets it.
      """;

  @Test
  void theShippedGuideIsComplete() throws IOException {
    Approach packed = ApproachFile.packed(new PackedTemplates());

    assertThat(packed.steps())
        .extracting(Approach.Step::title)
        .containsExactly(
            "The problem and its owner",
            "Requirements and constraints",
            "Options, with a baseline",
            "The choice and its reason",
            "Limits and risks",
            "How success is measured",
            "What is watched once it runs");
    String file = Files.readString(Path.of("templates/rubrics/approach.yaml"));
    assertThat(ApproachFile.read("approach.yaml", file)).isEqualTo(packed);
    assertThat(packed.steps().stream().flatMap(s -> List.of(s.done(), s.missed()).stream()))
        .doesNotHaveDuplicates()
        .allMatch(text -> text.length() >= 30 && text.endsWith("."));
    assertThat(new PackedTemplates().names("rubrics", ".yaml"))
        .containsExactly("rubrics/approach.yaml");
  }

  @Test
  void readsSteps() {
    assertThat(ApproachFile.read("a.yaml", GOOD).steps())
        .containsExactly(
            new Approach.Step("First", "Does it.", "Does not."),
            new Approach.Step("Second", "Does that too.", "Forgets it."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          title: Second          | title: First                                        | a.yaml:5 | is used already
          title: Second          | title: Second and much longer than it may ever be   | a.yaml:5 | 42 characters
          missed: Forgets it.    | mised: Forgets it.                                  | a.yaml:7 | unknown key 'mised'
          done: Does that too.   | done: ''                                            | a.yaml:6 | 'done' is missing
          steps:                 | stages:                                             | a.yaml:1 | the file has 0 steps
          """)
  void saysWhatIsWrongAndWhere(String good, String bad, String place, String what) {
    assertThat(problems(GOOD.replace(good, bad)))
        .anySatisfy(
            problem -> {
              assertThat(problem.where()).isEqualTo(place);
              assertThat(problem.what()).contains(what);
              assertThat(problem.mend()).isNotEmpty();
            });
  }

  @Test
  void tellsAllProblemsAtOnce() {
    String bad =
        GOOD.replace("done: Does it.", "done: " + "x".repeat(111)).replace("Second", "First");
    assertThat(problems(bad)).extracting(Problem::where).containsExactly("a.yaml:3", "a.yaml:5");
    assertThat(problems("- a\n- b\n")).hasSize(1);
    assertThat(problems("steps:\n  - only words\n"))
        .extracting(Problem::where)
        .contains("a.yaml:2");
  }

  private static List<Problem> problems(String text) {
    var thrown = new java.util.ArrayList<Problem>();
    assertThatThrownBy(() -> ApproachFile.read("a.yaml", text))
        .isInstanceOfSatisfying(ProblemException.class, e -> thrown.addAll(e.problems()));
    return thrown;
  }
}
