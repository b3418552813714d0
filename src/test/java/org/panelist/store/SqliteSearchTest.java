package org.panelist.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.panelist.domain.Question;

class SqliteSearchTest {
  @TempDir Path folder;
  private Database database;
  private SqliteBankStore bank;

  @BeforeEach
  void open() {
    database = Database.open(DataFolder.open(folder));
    bank = new SqliteBankStore(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void fill(Question... questions) {
    bank.importPacked(List.of(questions), "f");
  }

  @Test
  void everyWordIsTheBeginningOfAWordInAnyOrderAndCase() {
    fill(
        Samples.question("a", 1, "Precision or recall", "Whom do you tell?"),
        Samples.question("b", 1, "Recall alone", "Which way?"));
    assertThat(bank.search("rec")).containsExactlyInAnyOrder("a", "b");
    assertThat(bank.search("  REC   prec ")).containsExactly("a");
    assertThat(bank.search("recision")).isEmpty();
    assertThat(bank.search("precision way")).isEmpty();
    assertThat(bank.search("")).isEmpty();
    assertThat(bank.search(" \t\n")).isEmpty();
  }

  @Test
  void titleCountsMoreThanPromptAndPromptMoreThanTheRest() {
    // "metrics" is a tag of every sample
    fill(
        Samples.question("rest", 1, "One", "Two"),
        Samples.question("prompt", 1, "One", "On metrics"),
        Samples.question("title", 1, "Metrics", "Two"));
    assertThat(bank.search("metr")).containsExactly("title", "prompt", "rest");
    assertThat(bank.search("drift")).hasSize(3); // of a follow-up
    assertThat(bank.search("evaluation")).hasSize(3); // the competency's name
  }

  @Test
  void diacriticsDoNotMatterAndOtherScriptsAreFound() {
    fill(Samples.question("a", 1, "Naïve Bayes à la Poincaré", "שלום עולם дрейф данных"));
    for (String text :
        List.of("naive", "NAÏVE", "nai\u0308ve", "poincare", "шлом", "дрейф", "שלו")) {
      assertThat(bank.search(text)).as(text).hasSize(text.equals("шлом") ? 0 : 1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "\"\"",
        "'",
        "*",
        "-",
        "+",
        "^",
        "(",
        ")",
        "{title}",
        ":",
        "NEAR(",
        "\\",
        "%",
        "_",
        ";",
        "\u0000",
        "\uD83D\uDE00",
        "\uD83D",
        "--",
        "/*",
        "''",
        "\"*",
        "\u200F",
        "\uFEFF",
        "\u0301"
      })
  void whatIsTypedIsNeverAnOperator(String typed) {
    fill(Samples.question("a", 1, "Precision", "Whom do you tell?"), Samples.question("b"));
    for (String text : List.of(typed, typed.repeat(3), typed + " " + typed)) {
      assertThat(bank.search(text)).as(text).isIn(List.of(), bank.search("title"));
    }
    for (String text : List.of("precision " + typed, typed + " precision")) {
      assertThat(bank.search(text)).as(text).isIn(List.of("a"), List.of());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"precision NEAR", "OR precision", "NOT precision", "title:precision"})
  void wordsOfTheQueryLanguageAreWords(String text) {
    fill(Samples.question("a", 1, "Precision", "Whom do you tell?"));
    assertThat(bank.search(text)).isEmpty();
  }

  @Test
  void signsInsideAWordSeparateItsParts() {
    fill(
        Samples.question("a", 1, "The F1-score", "In C++, x^2?"),
        Samples.question("b", 1, "A score of F1", "In C"));
    assertThat(bank.search("f1-sc")).containsExactly("a");
    assertThat(bank.search("\"f1-score\"")).containsExactly("a");
    assertThat(bank.search("c++")).containsExactlyInAnyOrder("a", "b");
    assertThat(bank.search("x^2")).containsExactly("a");
  }

  @Test
  void aBookPastedIntoTheFieldIsSearchedForByItsFirstWords() {
    fill(Samples.question("a", 1, "word", "word"));
    assertThat(bank.search("word ".repeat(200_000))).containsExactly("a");
    assertThat(bank.search("word".repeat(250_000))).isEmpty();
  }

  /**
   * The reference is a loop over words; there are enough questions for the quick way to be taken.
   */
  @Test
  void thousandsOfHitsAreAllFoundEachOnceThoseWithTheTitleFirst() {
    var random = new java.util.Random(7);
    String[] words = {"model", "metric", "data", "drift", "margin", "mean", "kernel", "tree"};
    var questions = new ArrayList<Question>();
    for (int i = 0; i < 3_000; i++) {
      questions.add(Samples.question("q" + i, 1, pick(random, words, 2), pick(random, words, 4)));
    }
    bank.importPacked(questions, "f");
    for (String typed : List.of("m", "me", "d m", "tree", "model metric data", "k t d")) {
      List<String> found = bank.search(typed);
      assertThat(found).as(typed).doesNotHaveDuplicates();
      assertThat(new HashSet<>(found))
          .as(typed)
          .isEqualTo(new HashSet<>(expected(questions, typed)));
    }
    List<String> found = bank.search("m");
    assertThat(found).hasSize(3_000); // "metrics" is a tag of each
    long inTitle = questions.stream().filter(q -> holds(q.title(), "m")).count();
    assertThat(found.subList(0, (int) inTitle))
        .allMatch(id -> holds(questions.get(Integer.parseInt(id.substring(1))).title(), "m"));

    bank.importPacked(List.of(Samples.question("new", 1, "Mine", "Prompt")), "g");
    assertThat(bank.search("m")).hasSize(3_001).contains("new");
  }

  private static String pick(java.util.Random random, String[] words, int count) {
    return String.join(
        " ", IntStream.range(0, count).mapToObj(i -> words[random.nextInt(words.length)]).toList());
  }

  private static List<String> expected(List<Question> questions, String typed) {
    return questions.stream()
        .filter(
            q -> {
              String all =
                  String.join(
                      " ",
                      q.title(),
                      q.prompt(),
                      String.join(" ", q.covers()),
                      String.join(" ", q.followUps()),
                      String.join(" ", q.redFlags()),
                      String.join(" ", q.tags()),
                      q.competency().name());
              return Arrays.stream(typed.split(" ")).allMatch(word -> holds(all, word));
            })
        .map(Question::id)
        .toList();
  }

  private static boolean holds(String text, String word) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\W+"))
        .anyMatch(part -> part.startsWith(word));
  }

  @Test
  void aHundredThousandQuestionsAreImportedListedAndFound() {
    var questions = new ArrayList<Question>();
    for (int i = 0; i < 100_000; i++) {
      questions.add(Samples.question("q" + i, 1, "Number" + i, "Half" + i / 2));
    }
    bank.importPacked(questions, "f");
    assertThat(bank.summaries()).hasSize(100_000);
    assertThat(bank.search("number77777")).containsExactly("q77777");
    assertThat(bank.search("half333")).hasSize(2 + 20 + 200); // 333, 333x and 333xx
    assertThat(bank.search("n h")).hasSize(100_000).doesNotHaveDuplicates();
    assertThat(bank.search("number1 half4")).isEmpty();
  }
}
