package org.panelist.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.panelist.domain.Problem;

class BankCheckTest {
  private static final String HEAD = "competency: c\nname: C\nquestions:\n";
  private static final String PROMPT =
      "A ferry company forecasts how many cars will turn up for each crossing, and on stormy days it"
          + " is wrong by half. Which numbers would you look at first?";
  private static final String GOOD =
      """
        - id: ID
          title: Title of ID
          level: mid
          kind: scenario
          minutes: 6
          prompt: PROMPT
          covers: [one, two, three]
          follow_ups: [Why is that, What else]
          anchors:
            1: Guesses at the weather without asking for a single figure.
            2: Wants a larger model before anybody has seen the errors.
            3: Splits the error by kind of day and compares with the seasonal mean.
            4: Asks as well what a wrong forecast costs in each direction.
            5: Doubts the recorded demand, since turned-away cars are not in it.
          red_flags: [Blames the crew]
          tags: [metrics, baselines]
      """;

  @Test
  void goodQuestionsHaveNoProblems() {
    BankCheck check = check(question("a", PROMPT), question("b", "Something else altogether?"));

    assertThat(check.problems()).isEmpty();
    assertThat(check.advice()).isEmpty();
    assertThat(check.questions()).isEqualTo(2);
  }

  @ParameterizedTest(name = "{1} -> {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          minutes: 6                 | minutes: 9              | 8  | 9 minutes for a scenario question; use 5 to 8
          kind: scenario             | kind: design            | 8  | 6 minutes for a design question; use 15 to 30
          follow_ups: [Why is that, What else] | follow_ups: []      | 11 | no follow_ups; give 2 to 5
          follow_ups: [Why is that, What else] | follow_ups: [Why is that]  | 11 | 1 follow_ups; give 2 to 5
          covers: [one, two, three]  | covers: [one, two]      | 10 | 2 covers; give 3 to 7
          red_flags: [Blames the crew] | red_flags: []         | 18 | no red_flags; give 1 to 3
          tags: [metrics, baselines] | tags: [Metrics, baselines] | 19 | tag 'Metrics' is not a slug
          tags: [metrics, baselines] | tags: [metrics, metrics] | 19 | a tag is given twice; keep one
          4: Asks as well what a wrong forecast costs in each direction. | 4: Splits the error by kind of day and compares with a monthly mean. | 12 | anchors 3 and 4 are nearly the same
          """)
  void saysWhatIsWrongWithAQuestion(String good, String bad, int line, String message) {
    BankCheck check = check(question("a", PROMPT).replace(good, bad));

    assertThat(check.problems())
        .singleElement()
        .extracting(Problem::line)
        .asString()
        .startsWith("bank.yaml:" + line + ": ")
        .contains(message);
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          title: Title of a     | title: A title that goes on and on and on until nobody reads it | title: 'A title that goes
          covers: [one, two, three] | covers: [one, two, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'] | letters; use 120 at most
          tags: [metrics, baselines] | tags: [metrics]    | 1 tags; give 2 to 4
          """)
  void lengthsAreAdviceForOnesOwnFilesAndProblemsInTheShippedBank(
      String good, String bad, String message) {
    BankReading reading = reading(question("a", PROMPT).replace(good, bad));

    assertThat(BankCheck.of(reading).problems()).isEmpty();
    assertThat(BankCheck.of(reading).advice())
        .anySatisfy(advice -> assertThat(advice.line()).contains(message));
    assertThat(BankCheck.shipped(reading).advice()).isEmpty();
    assertThat(BankCheck.shipped(reading).problems())
        .anySatisfy(problem -> assertThat(problem.line()).contains(message));
  }

  @Test
  void aPromptTooLongToBeReadAloudIsAdvice() {
    String longPrompt = "word ".repeat(76).strip();

    assertThat(check(question("a", longPrompt)).advice())
        .anySatisfy(advice -> assertThat(advice.what()).contains("the prompt has 76 words"));
  }

  @Test
  void promptsThatRepeatEachOtherMustBeVariants() {
    String reworded = PROMPT.replace("cars", "lorries").replace("half", "a third");
    String a = question("a", PROMPT);
    String b = question("b", reworded);

    assertThat(check(a, b).problems())
        .singleElement()
        .extracting(Problem::line)
        .isEqualTo(
            "bank.yaml:25: question b: its prompt nearly repeats a at bank.yaml:9;"
                + " ask something else, or give both the same 'variants'");
    assertThat(check(a + "    variants: v\n", b + "    variants: v\n").problems()).isEmpty();
  }

  @Test
  void everyFifthWordReplacedIsStillARepetition() {
    var words = new ArrayList<>(List.of(PROMPT.split(" ")));
    for (int i = 2; i < words.size(); i += 5) {
      words.set(i, "word" + i);
    }

    assertThat(check(question("a", PROMPT), question("b", String.join(" ", words))).problems())
        .hasSize(1);
  }

  @Test
  void titlesAreUnique() {
    String b = question("b", "Something else altogether?").replace("Title of b", "TITLE of a");

    assertThat(check(question("a", PROMPT), b).problems())
        .extracting(Problem::where)
        .containsExactly("bank.yaml:21");
  }

  @Test
  void aTagOneLetterAwayFromAnOtherIsSuspected() {
    String b = question("b", "Something else altogether?").replace("baselines", "baseline");
    String c = question("c", "And now for a third one?");

    BankCheck check = check(question("a", PROMPT), b, c);

    assertThat(check.problems())
        .extracting(Problem::line)
        .containsExactly(
            "bank.yaml:35: tag 'baseline' is used once, 'baselines' more often;"
                + " if they mean the same, write 'baselines'");
    assertThat(check.advice())
        .extracting(Problem::what)
        .containsExactly("tag 'baseline' is used only once");
  }

  @Test
  void theShippedBankHasToBeLarge() {
    List<String> problems =
        BankCheck.shipped(reading(question("a", PROMPT))).problems().stream()
            .map(Problem::line)
            .toList();

    assertThat(problems)
        .contains(
            "bank: level entry has 0 questions; write at least 35",
            "bank: level mid has 1 questions; write at least 35",
            "bank.yaml:1: competency c has 1 questions; write at least 8",
            "bank.yaml:1: competency c has questions of one level only; write some for another level");
  }

  @Test
  void whatCannotBeReadComesFirst() {
    BankCheck check = check(question("a", PROMPT).replace("level: mid", "level: boss"));

    assertThat(check.problems().get(0).where()).isEqualTo("bank.yaml:6");
    assertThat(check.questions()).isZero();
  }

  private static BankCheck check(String... questions) {
    return BankCheck.of(reading(questions));
  }

  private static BankReading reading(String... questions) {
    String text = HEAD + String.join("", questions);
    return BankFiles.read(List.of(new BankFiles.Source("bank.yaml", text)));
  }

  private static String question(String id, String prompt) {
    return GOOD.replace("PROMPT", '"' + prompt + '"').replace("ID", id);
  }
}
