package org.panelist.exchange;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;
import org.panelist.domain.Response;
import org.panelist.domain.ResponseState;

class AnswersFileTest {
  private static final String GOOD =
      """
      question,state,score,notes,seconds
      one,scored,4,"said ""yes"", then
      went on",300
      two,no-answer,,,60
      three,not-asked,,,
      """;

  @Test
  void readsAllThreeStates() {
    Map<String, Response> responses = read(GOOD);

    assertThat(responses).containsOnlyKeys("item-one", "item-two", "item-three");
    Response one = responses.get("item-one");
    assertThat(one.score()).isEqualTo(4);
    assertThat(one.notes()).isEqualTo("said \"yes\", then\nwent on");
    assertThat(one.spent()).isEqualTo(Duration.ofMinutes(5));
    assertThat(responses.get("item-two").state()).isEqualTo(ResponseState.NO_ANSWER);
    assertThat(responses.get("item-three").state()).isEqualTo(ResponseState.NOT_ASKED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          question,state,score       | one,scored,3
          Score;Question;STATE       | 3;one;Scored
          state, question , score    | scored , one , 3
          question;state;score;;     | one;scored;3;;
          question, "state", "score" | one, "scored", "3"
          \\nstate,question,score     | scored,one,3
          sep=;\\nquestion;state;score | one;scored;3
          question\\tstate\\tscore    | one\\tscored\\t3
          """)
  void columnsComeInAnyOrderCaseAndDelimiter(String header, String row) {
    String text = (header + "\r\n" + row + "\r\n").translateEscapes();
    assertThat(read(text).get("item-one").score()).isEqualTo(3);
  }

  @Test
  void aFirmSpaceOfAWebPageIsASpace() {
    assertThat(read("question,state\none\u00a0,no-answer\n")).containsOnlyKeys("item-one");
  }

  @Test
  void itemIdsAreQuestionsToo() {
    assertThat(read("question,state\nitem-two,no-answer\n\n,,\n")).containsOnlyKeys("item-two");
  }

  @ParameterizedTest(name = "{1} -> {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          one,scored,4     | one,scored,6      | 2 | the score is '6'; use a whole number from 1 to 5
          one,scored,4     | one,scored,       | 2 | scored, but without a score
          one,scored,4     | one,scored,good   | 2 | the score is 'good'
          two,no-answer,,  | two,no-answer,3,  | 4 | score '3' with the state no-answer
          two,no-answer,,  | two,maybe,,       | 4 | state 'maybe' is unknown; use scored, no-answer or not-asked
          two,no-answer,,  | two,,,            | 4 | the state is missing
          two,no-answer,,  | tow,no-answer,,   | 4 | question 'tow' is not in the round 'Technical'; did you mean 'two'?
          two,no-answer,,  | something-else,no-answer,, | 4 | it asks one, two, three
          two,no-answer,,  | one,no-answer,,   | 4 | question 'one' is in line 2 too; keep one row
          two,no-answer,,  | ,no-answer,,      | 4 | the question is missing
          two,no-answer,,,60 | two,no-answer,,,-1 | 4 | the seconds are '-1'
          two,no-answer,,,60 | two,no-answer,,,90000 | 4 | use a whole number from 0 to 86400
          two,no-answer,,,60 | two,no-answer,,,1m | 4 | the seconds are '1m'
          two,no-answer,,,60 | two,no-answer,,a,b,60 | 4 | there are 6 cells under 5 columns
          question,state   | question,stat     | 1 | unknown column 'stat'
          question,state   | question,question,state | 1 | the column 'question' is there twice
          three,not-asked,,, | three,"not"-asked,,, | 5 | quotation marks do not match
          """)
  void saysWhereAndWhatIsWrong(String good, String bad, int line, String message) {
    assertThatThrownBy(() -> read(GOOD.replace(good, bad)))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e ->
                assertThat(e.problems())
                    .extracting(Problem::line)
                    .anySatisfy(
                        text ->
                            assertThat(text)
                                .startsWith("answers.csv:" + line + ": ")
                                .contains(message)));
  }

  @Test
  void tellsEverythingAtOnce() {
    String bad = GOOD.replace(",4,", ",6,").replace("two", "four").replace("not-asked", "x");

    assertThatThrownBy(() -> read(bad))
        .isInstanceOfSatisfying(ProblemException.class, e -> assertThat(e.problems()).hasSize(3));
  }

  @Test
  void anEmptyFileSaysWhatBelongsThere() {
    assertThatThrownBy(() -> read("")).hasMessageContaining("question,state,score,notes,seconds");
  }

  @Test
  void aMarkIsSkippedAndAnotherEncodingIsNamed(@TempDir Path folder) throws IOException {
    Path marked = Files.writeString(folder.resolve("marked.csv"), '\uFEFF' + GOOD);
    Path latin =
        Files.write(
            folder.resolve("latin.csv"),
            GOOD.replace("yes", "oui, \u00e9").getBytes(StandardCharsets.ISO_8859_1));

    assertThat(AnswersFile.read(marked, Samples.round("one", "two", "three"))).hasSize(3);
    assertThatThrownBy(() -> AnswersFile.read(latin, Samples.round("one")))
        .hasMessage(latin + ":2: a character is not encoded as UTF-8; save the file as UTF-8");
  }

  @Test
  void whatSpreadsheetsCallUnicodeIsNamed(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("unicode.csv");
    for (var encoding : new String[] {"UTF-16", "UTF-16LE", "UTF-16BE"}) {
      Files.writeString(file, GOOD, java.nio.charset.Charset.forName(encoding));
      assertThatThrownBy(() -> AnswersFile.read(file, Samples.round("one", "two", "three")))
          .hasMessage(file + ": the file is encoded as UTF-16; save it as UTF-8");
    }
  }

  @Test
  void aFileThatNoPersonWroteIsNotReadToItsEnd(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("big.csv");
    try (var channel = java.nio.channels.FileChannel.open(file, CREATE_NEW, WRITE)) {
      channel.write(java.nio.ByteBuffer.wrap(new byte[1]), 3L << 30); // sparse
    }
    assertThatThrownBy(() -> AnswersFile.read(file, Samples.round("one")))
        .hasMessageContaining("big.csv: the file is larger than 8 MB");
  }

  private static Map<String, Response> read(String text) {
    return AnswersFile.read("answers.csv", text, Samples.round("one", "two", "three"));
  }
}
