package org.panelist.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.panelist.domain.Interview;
import org.panelist.domain.InterviewNotes;
import org.panelist.domain.Question;

/** Whatever is typed comes back to the letter, and can be searched for without harm. */
class AnyTextPropertyTest {
  private final Path folder = temporaryFolder();
  private Database database;
  private int questions;

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("panelist");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @BeforeProperty
  void open() {
    database = Database.open(DataFolder.open(folder));
  }

  @AfterProperty
  void close() throws IOException {
    database.close();
    try (var files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    }
  }

  /** Any characters but halves of pairs, which are no characters. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.integers()
        .between(0, Character.MAX_CODE_POINT)
        .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
        .list()
        .ofMaxSize(40)
        .map(
            codePoints -> {
              var text = new StringBuilder();
              codePoints.forEach(text::appendCodePoint);
              return text.toString();
            });
  }

  @Property(tries = 60)
  void notesComeBackToTheLetter(
      @ForAll("texts") String a,
      @ForAll("texts") String b,
      @ForAll @IntRange(min = 1, max = 5) int score,
      @ForAll @LongRange(min = 0) long nanos) {
    var store = new SqliteInterviewStore(database, InstantSource.system());
    if (store.find("x").isEmpty()) {
      store.create(Samples.interview("x", 2));
    }
    Interview interview = store.find("x").orElseThrow();
    Interview changed =
        interview
            .withNotes(new InterviewNotes(a, b, a + b))
            .withResponse(
                interview
                    .response("i2")
                    .scored(score)
                    .withNotes(b)
                    .withSpent(Duration.ofNanos(nanos)));
    store.save(changed, Set.of("i2"));
    assertThat(store.find("x")).contains(changed);
  }

  @Property(tries = 60)
  void questionsComeBackAndAnySearchEnds(
      @ForAll("texts") String text, @ForAll("texts") String typed) {
    var bank = new SqliteBankStore(database);
    Question question = Samples.question("q" + ++questions, 1, "T" + text, "P" + text);
    bank.importPacked(List.of(question), typed);
    assertThat(bank.find(question.id())).contains(question);
    assertThat(bank.packedFingerprint()).isEqualTo(typed);
    assertThat(bank.search(typed)).doesNotHaveDuplicates();
  }
}
