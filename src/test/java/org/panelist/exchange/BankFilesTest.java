package org.panelist.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.panelist.domain.Kind;
import org.panelist.domain.Level;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;
import org.panelist.domain.Question;

class BankFilesTest {
  private static final String GOOD =
      """
      competency: model-evaluation
      name: Model evaluation
      questions:
        - id: which-threshold
          version: 3
          title: Which threshold
          level: mid
          kind: scenario
          minutes: 6
          prompt: |
            Read this:

                a = 1
                b = 2
          covers: [one, two, three]
          follow_ups:
            - Why?
            - "And if: not?"
          anchors:
            1: "wrong"
            2: half
            3: right
            4: better
            5: best
          red_flags: [guesses]
          variants: threshold
          tags: [metrics, thresholds]
          sources: [001-05, 002-08]
      """;

  @Test
  void readsEveryFieldOfAQuestion() {
    Question question = read(GOOD).questions().get(0);

    assertThat(question.id()).isEqualTo("which-threshold");
    assertThat(question.version()).isEqualTo(3);
    assertThat(question.title()).isEqualTo("Which threshold");
    assertThat(question.level()).isEqualTo(Level.MID);
    assertThat(question.kind()).isEqualTo(Kind.SCENARIO);
    assertThat(question.minutes()).isEqualTo(6);
    assertThat(question.competency().id()).isEqualTo("model-evaluation");
    assertThat(question.competency().name()).isEqualTo("Model evaluation");
    assertThat(question.prompt()).isEqualTo("Read this:\n\n    a = 1\n    b = 2");
    assertThat(question.covers()).containsExactly("one", "two", "three");
    assertThat(question.followUps()).containsExactly("Why?", "And if: not?");
    assertThat(question.anchors().texts())
        .containsExactly("wrong", "half", "right", "better", "best");
    assertThat(question.redFlags()).containsExactly("guesses");
    assertThat(question.variants()).isEqualTo("threshold");
    assertThat(question.tags()).containsExactly("metrics", "thresholds");
    assertThat(question.sources()).containsExactly("001-05", "002-08");
  }

  @Test
  void knowsTheLineOfEachKey() {
    BankEntry entry = read(GOOD).entries().get(0);

    assertThat(entry.place("id")).isEqualTo("bank.yaml:4");
    assertThat(entry.place("prompt")).isEqualTo("bank.yaml:10");
    assertThat(entry.place("tags")).isEqualTo("bank.yaml:27");
    assertThat(entry.place("nothing")).isEqualTo("bank.yaml:4");
  }

  @Test
  void whatMayBeLeftOutHasADefault() {
    String text =
        GOOD.replaceAll("(?m)^ +(version|variants|tags|sources|red_flags|covers):.*\n", "")
            .replaceAll("(?m)^name:.*\n", "");

    Question question = read(text).questions().get(0);

    assertThat(question.version()).isEqualTo(1);
    assertThat(question.variants()).isEqualTo("which-threshold");
    assertThat(question.tags()).isEmpty();
    assertThat(question.competency().name()).isEqualTo("Model evaluation");
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          level: mid              | level: senior         | 7 | level: 'senior' is not one of entry, mid, expert
          kind: scenario          | kind: riddle          | 8 | 'riddle' is not one of concept
          minutes: 6              | minutes: 0            | 9 | 'minutes' is '0'; use a whole number from 1 to
          minutes: 6              | minutes: six          | 9 | 'minutes' is 'six'
          minutes: 6              | minutes: 6.5          | 9 | 'minutes' is '6.5'
          minutes: 6              | minutes:              | 9 | 'minutes' is missing
          version: 3              | version: 0            | 5 | 'version' is '0'
          title: Which threshold  | title: ''             | 6 | 'title' is missing
          title: Which threshold  | title: [a, b]         | 6 | 'title' holds a list instead of a text
          5: best                 | 6: best               | 24 | anchors: unknown key '6'
          5: best                 | 6: best               | 20 | anchors: '5' is missing
          3: right                | 3: ''                 | 22 | anchors: '3' is missing
          follow_ups:             | followups:            | 16 | unknown key 'followups'; did you mean 'follow_ups'?
          - Why?                  | - Why: not?           | 17 | 'follow_ups' holds a mapping of keys to values instead of a text
          covers: [one, two, three] | covers: one         | 15 | 'covers' holds a single value instead of a list
          id: which-threshold     | id: Which Threshold   | 4 | id 'Which Threshold' is not a slug
          id: which-threshold     | idd: which            | 4 | question without id: 'id' is missing
          competency: model-evaluation | competency: ''   | 1 | 'competency' is missing
          name: Model evaluation  | names: x              | 2 | file: unknown key 'names'; did you mean 'name'?
          minutes: 6              | title: again          | 9 | 'title' is given twice, first in line 6
          minutes: 6              | minutes: *six         | 9 | a reference to another value
          """)
  void saysWhereAndWhatIsWrong(String good, String bad, int line, String message) {
    BankReading reading = read(GOOD.replace(good, bad));

    assertThat(reading.problems())
        .extracting(Problem::line)
        .anySatisfy(
            text -> assertThat(text).startsWith("bank.yaml:" + line + ": ").contains(message));
    assertThat(reading.problems()).allSatisfy(problem -> assertThat(problem.what()).isNotBlank());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          title: Precision: who pays | 6 | column 21: not readable as YAML: there is a ': ' in a text; put the whole text
          title: @home               | 6 | a text begins with a special character
          title: *                   | 6 | a text begins with '*'
          title: &                   | 6 | a text begins with '&'
          title: 'it's mine'         | 6 | more text follows where a quoted text has ended
          title: [a, b               | 7 | a list that begins with '[' has no end
          title: > text              | 6 | a text stands on the line of
          """)
  void unreadableYamlIsToldInPlainWords(String bad, int line, String message) {
    assertThat(read(GOOD.replace("title: Which threshold", bad)).problems())
        .singleElement()
        .extracting(Problem::line)
        .asString()
        .startsWith("bank.yaml:" + line + ": ")
        .contains(message);
  }

  @Test
  void anOpenQuotationMarkIsNamedWhereItStands() {
    assertThat(read(GOOD + "  # end\nextra: 'never closed\n\n").problems().get(0).line())
        .startsWith("bank.yaml:30: ")
        .contains("a quotation mark is never closed");
  }

  @Test
  void tabsAndWrongIndentationAreNamed() {
    assertThat(read(GOOD.replace("    level: mid", "\tlevel: mid")).problems().get(0).line())
        .startsWith("bank.yaml:7: column 1: ")
        .contains("a tab where spaces are expected; indent with spaces");
    assertThat(read(GOOD.replace("    level: mid", "   level: mid")).problems().get(0).line())
        .startsWith("bank.yaml:7: ")
        .contains("mend its indentation");
  }

  @Test
  void aControlCharacterIsNamedWithItsPlace() {
    assertThat(read(GOOD.replace("title: Which", "title: \u0007Which")).problems().get(0).line())
        .startsWith("bank.yaml:6: column 12: ")
        .contains("U+0007");
  }

  @Test
  void tellsAllProblemsOfAFileAtOnce() {
    String text = GOOD.replace("mid", "senior").replace("scenario", "riddle").replace(": 6", ": x");

    assertThat(read(text).problems()).hasSize(3);
  }

  @Test
  void aBadQuestionDoesNotHideTheGoodOnes() {
    String second = GOOD.substring(GOOD.indexOf("  - id:")).replace("id: which", "id: other");
    BankReading reading = read(GOOD.replace("level: mid", "level: boss") + second);

    assertThat(reading.entries())
        .extracting(e -> e.question().id())
        .containsExactly("other-threshold");
    assertThatThrownBy(reading::questions)
        .isInstanceOf(ProblemException.class)
        .hasMessageStartingWith("bank.yaml:7: question which-threshold: level");
  }

  @Test
  void anIdIsUniqueOverAllFiles() {
    BankReading reading =
        BankFiles.read(
            List.of(new BankFiles.Source("a.yaml", GOOD), new BankFiles.Source("b.yaml", GOOD)));

    assertThat(reading.problems())
        .extracting(Problem::line)
        .containsExactly(
            "b.yaml:4: question id 'which-threshold' is used already at a.yaml:4;"
                + " give this question an id of its own");
  }

  @Test
  void aCompetencyHasOneName() {
    String other = GOOD.replace("which-threshold", "x").replace("name: Model", "name: Models'");
    BankReading reading =
        BankFiles.read(
            List.of(new BankFiles.Source("a.yaml", GOOD), new BankFiles.Source("b.yaml", other)));

    assertThat(reading.problems()).singleElement().extracting(Problem::where).isEqualTo("b.yaml:2");
  }

  @ParameterizedTest
  @CsvSource({
    "'',the file is empty",
    "just text,a single value",
    "'- a',a list",
    "'a: b\n---\nc: d',second document"
  })
  void aFileThatIsNoBankSaysSo(String text, String message) {
    assertThat(read(text).problems())
        .isNotEmpty()
        .anySatisfy(problem -> assertThat(problem.what()).contains(message));
  }

  @Test
  void readsFoldersAndNamesFilesThatAreNotUtf8(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("good.yaml"), '\uFEFF' + GOOD);
    Files.write(
        folder.resolve("latin.yaml"), "a: b\nc: \u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
    Files.writeString(folder.resolve("notes.txt"), "not read");

    BankReading reading = BankFiles.read(folder);

    assertThat(reading.entries()).hasSize(1);
    assertThat(reading.problems())
        .extracting(Problem::line)
        .containsExactly(
            folder.resolve("latin.yaml")
                + ":2: a character is not encoded as UTF-8; save the file as UTF-8");
  }

  @Test
  void aFolderWithoutFilesOrNoFolderIsAProblem(@TempDir Path folder) {
    assertThat(BankFiles.read(folder).problems()).hasSize(1);
    assertThatThrownBy(() -> BankFiles.read(folder.resolve("nowhere")))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("there is no such folder");
  }

  private static BankReading read(String text) {
    return BankFiles.read(List.of(new BankFiles.Source("bank.yaml", text)));
  }
}
