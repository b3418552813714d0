package org.panelist.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.panelist.domain.Block;
import org.panelist.domain.Item;
import org.panelist.domain.Level;
import org.panelist.domain.Plan;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;
import org.panelist.domain.Question;
import org.panelist.domain.Round;
import org.panelist.domain.Weights;

class PlanFilesTest {
  private static final String GOOD =
      """
      title: Mid technical
      role: ML engineer
      level: mid
      bar: 3.5
      evidence_required: true
      audience: For a team of five
      leaves_out: Behaviour
      weights: {evaluation: 2}
      weights_reason: The job is about measuring
      rounds:
        - name: Technical
          minutes: 60
          interviewer: Kim
          brief: Listen
          opening: {minutes: 5, text: Say hello}
          items:
            - question: one
              version: 1
              minutes: 9
              weight: 2.5
              must_ask: true
            - question: two
          candidate_questions: {minutes: 5}
          closing: {minutes: 5, text: What happens next}
      """;

  @Test
  void readsEveryField() {
    Plan plan = read(GOOD);
    Round round = plan.rounds().get(0);
    Item first = round.items().get(0);
    Item second = round.items().get(1);

    assertThat(plan.title()).isEqualTo("Mid technical");
    assertThat(plan.role()).isEqualTo("ML engineer");
    assertThat(plan.level()).isEqualTo(Level.MID);
    assertThat(plan.bar()).isEqualTo(3.5);
    assertThat(plan.evidenceRequired()).isTrue();
    assertThat(plan.audience()).isEqualTo("For a team of five");
    assertThat(plan.leavesOut()).isEqualTo("Behaviour");
    assertThat(plan.weights())
        .isEqualTo(new Weights(Map.of("evaluation", 2.0), "The job is about measuring"));
    assertThat(round.name()).isEqualTo("Technical");
    assertThat(round.minutes()).isEqualTo(60);
    assertThat(round.interviewer()).isEqualTo("Kim");
    assertThat(round.brief()).isEqualTo("Listen");
    assertThat(round.opening()).isEqualTo(new Block(5, "Say hello"));
    assertThat(round.candidateQuestions()).isEqualTo(new Block(5, ""));
    assertThat(round.closing()).isEqualTo(new Block(5, "What happens next"));
    assertThat(first.question().id()).isEqualTo("one");
    assertThat(first.minutes()).isEqualTo(9);
    assertThat(first.weight()).isEqualTo(2.5);
    assertThat(first.mustAsk()).isTrue();
    assertThat(second.minutes()).isEqualTo(second.question().minutes());
    assertThat(second.weight()).isEqualTo(1);
    assertThat(second.mustAsk()).isFalse();
  }

  @Test
  void theSameFileIsTheSamePlanAndAnEditedOneIsAnother() {
    assertThat(read(GOOD)).isEqualTo(read(GOOD));
    assertThat(read(GOOD).id()).isNotEqualTo(read(GOOD.replace("minutes: 9", "minutes: 8")).id());
  }

  @Test
  void aQuestionAskedTwiceIsTwoItems() {
    Plan plan = read(GOOD.replace("question: two", "question: one"));

    assertThat(plan.items().map(Item::id)).containsExactly("one", "one-2");
  }

  @ParameterizedTest(name = "{1} -> {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          question: two   | question: tow    | 22 | round 1: the bank has no question 'tow'; see 'panelist bank list' for the ids
          question: two   | minutes: 5       | 22 | round 1: 'question' is missing
          level: mid      | level: boss      | 3  | 'boss' is not one of entry, mid, expert
          bar: 3.5        | bar: 6           | 4  | 'bar' is '6'; use a number from 1 to 5
          minutes: 60     | minutes: 0       | 12 | 'minutes' is '0'
          weight: 2.5     | weight: -1       | 20 | 'weight' is '-1'; use a number from 0 to 1000
          must_ask: true  | must_ask: often  | 21 | 'must_ask' is 'often'; use true or false
          must_ask: true  | mustask: true    | 21 | unknown key 'mustask'; did you mean 'must_ask'?
          weights_reason: The job is about measuring | weights_reason: '' | 8 | the weights are not equal and nothing says why
          weights: {evaluation: 2} | weights: {evalution: 2} | 8 | no question of this plan measures 'evalution'; it measures evaluation
          opening: {minutes: 5, text: Say hello} | opening: 5 | 15 | 'opening' holds a single value
          title: Mid technical | title: | 1 | 'title' is missing
          """)
  void saysWhereAndWhatIsWrong(String good, String bad, int line, String message) {
    assertThatThrownBy(() -> read(GOOD.replace(good, bad)))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e ->
                assertThat(e.problems())
                    .extracting(Problem::line)
                    .singleElement()
                    .asString()
                    .startsWith("plan.yaml:" + line + ": ")
                    .contains(message));
  }

  @Test
  void tellsEverythingAtOnce() {
    String bad = GOOD.replace("one", "eins").replace("two", "zwei").replace("mid", "boss");

    assertThatThrownBy(() -> read(bad))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.problems()).hasSizeGreaterThanOrEqualTo(3));
  }

  @Test
  void whatIsWrittenIsReadBack() {
    Plan plan = read(GOOD);

    assertThat(read(PlanFiles.write(plan))).isEqualTo(plan);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: b",
        "# no comment",
        "- dash",
        "yes",
        "123",
        "1_000",
        "null",
        "~",
        "'quoted\"",
        "*star",
        "&and",
        "@home",
        "two\nlines",
        "ends with colon:",
        "tab\tinside",
        "{a}",
        "[b]",
        "%x",
        "\u00e9\u4f60\u597d \ud83d\ude00",
        "back\\slash",
        "> folded",
        "| literal",
        "two\n\n  indented\n# hash",
        "0x1F",
        "1e3",
        "2020-01-01",
        ": colon",
        "! bang"
      })
  void textsSurviveTheFile(String text) {
    Plan plan =
        read(GOOD).withScope(text, text).withHeader(text.strip(), "role " + text, Level.MID);
    Round round = plan.rounds().get(0).withBrief(text).withInterviewer(text);
    Plan changed = plan.withRounds(List.of(round));

    Plan back = read(PlanFiles.write(changed));

    assertThat(back.withId(changed.id())).isEqualTo(changed);
  }

  @Test
  void readsAFileAndSaysIfItIsNotThere(@TempDir Path folder) throws IOException {
    Plan plan = read(GOOD);
    Path file = Files.writeString(folder.resolve("plan.yaml"), '\uFEFF' + PlanFiles.write(plan));

    assertThat(PlanFiles.read(file, PlanFilesTest::bank)).isEqualTo(plan);
    assertThatThrownBy(() -> PlanFiles.read(folder.resolve("x.yaml"), PlanFilesTest::bank))
        .hasMessageContaining("there is no such file");
    assertThatThrownBy(() -> PlanFiles.read(folder, PlanFilesTest::bank))
        .hasMessageContaining("this is a folder");
  }

  private static Plan read(String text) {
    return PlanFiles.read("plan.yaml", text, PlanFilesTest::bank);
  }

  private static List<Question> bank(Collection<String> ids) {
    return Stream.of("one", "two")
        .filter(ids::contains)
        .map(id -> Samples.question(id, "evaluation"))
        .toList();
  }
}
