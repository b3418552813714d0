package org.panelist.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.panelist.domain.Candidate;
import org.panelist.domain.Interview;
import org.panelist.domain.InterviewNotes;
import org.panelist.domain.ProblemException;
import org.panelist.domain.Recommendation;
import org.panelist.domain.Response;
import org.panelist.domain.Scorecard;
import org.panelist.domain.WrapUp;
import org.panelist.store.DataFolder;
import org.panelist.store.Database;
import org.panelist.store.SqliteInterviewStore;
import org.panelist.store.SqliteScorecardStore;

/** Whatever is submitted and amended, in the real database: the past never changes. */
class ScorecardsPropertyTest {
  private static final int TRIES = 40;

  /** Nanoseconds on purpose: what is given back must be what is kept. */
  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00.123456789Z");

  private static Path folder;
  private static Database database;
  private static SqliteInterviewStore interviews;
  private static Scorecards scorecards;

  @BeforeContainer
  static void open() throws IOException {
    folder = Files.createTempDirectory("scorecards");
    database = Database.open(DataFolder.open(folder));
    InstantSource time = InstantSource.fixed(NOW);
    interviews = new SqliteInterviewStore(database, time);
    scorecards =
        new Scorecards(
            new SqliteScorecardStore(database, time), () -> UUID.randomUUID().toString(), time);
  }

  @AfterContainer
  static void close() throws IOException {
    database.close();
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }
  }

  /** What an interviewer put down. */
  record Said(List<Integer> scores, String text, Recommendation recommendation) {
    Interview on(Interview interview) {
      Interview now = interview;
      List<String> items = List.copyOf(interview.responses().keySet());
      for (int i = 0; i < items.size(); i++) {
        Response open = now.response(items.get(i)).unscored().withNotes(text + i);
        int score = scores.get(i);
        now =
            now.withResponse(
                switch (score) {
                  case 0 -> open.leftOut().withReason("no time " + text);
                  case 6 -> open.noAnswer();
                  default -> open.scored(score);
                });
      }
      return now.withNotes(new InterviewNotes(text, "asked " + text, "private"))
          .withWrapUp(new WrapUp(recommendation, "because " + text, text, "c" + text, "d" + text));
    }
  }

  @Provide
  Arbitrary<Said> said() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 6).list().ofSize(6),
            Arbitraries.strings().ofMaxLength(20),
            Arbitraries.of(Recommendation.class))
        .as(Said::new);
  }

  private static Interview fresh() {
    Interview blank = Held.blank();
    String id = UUID.randomUUID().toString();
    var candidate = new Candidate(id, "Sample", "C-" + id, "");
    Interview interview =
        new Interview(
            id,
            blank.state(),
            blank.position(),
            candidate,
            blank.interviewer(),
            "",
            blank.plan(),
            blank.round(),
            blank.createdAt(),
            blank.startedAt(),
            blank.endedAt(),
            blank.progress(),
            blank.responses(),
            blank.notes(),
            blank.wrapUp(),
            "");
    interviews.create(interview);
    return interview;
  }

  @Property(tries = TRIES)
  void whatIsSubmittedIsWhatIsRead(@ForAll @From("said") Said said) {
    Interview interview = said.on(fresh());
    Scorecard scorecard = scorecards.submit(interview);

    assertThat(scorecards.versions(interview.id())).containsExactly(scorecard);
    assertThat(scorecard.summary()).isEqualTo(Scoring.summarise(interview));
    assertThat(scorecard.interview().responses()).isEqualTo(interview.responses());
    assertThat(scorecard.interview().notes().scratch()).isEmpty();
    assertThat(interviews.find(interview.id()).orElseThrow().responses())
        .isEqualTo(interview.responses());
  }

  @Property(tries = TRIES)
  void aLockedInterviewCannotBeSaved(
      @ForAll @From("said") Said said, @ForAll @From("said") Said later) {
    Interview interview = said.on(fresh());
    scorecards.submit(interview);
    Interview locked = interviews.find(interview.id()).orElseThrow();

    Interview changed = later.on(interview);
    assertThatThrownBy(() -> interviews.save(changed, Set.copyOf(changed.responses().keySet())))
        .isInstanceOf(ProblemException.class);
    assertThat(interviews.find(interview.id())).contains(locked);
  }

  @Property(tries = TRIES)
  void versionsGrowByOneAndThePastStaysByteForByte(
      @ForAll @Size(min = 2, max = 5) List<@From("said") Said> all) throws SQLException {
    String id = null;
    List<String> before = new ArrayList<>();
    for (Said said : all) {
      if (id == null) {
        Interview interview = fresh();
        id = interview.id();
        scorecards.submit(said.on(interview));
      } else {
        amend(id, said);
      }
      List<String> now = contents(id);
      assertThat(now.subList(0, before.size())).isEqualTo(before);
      before = now;
    }
    List<Scorecard> versions = scorecards.versions(id);
    for (int i = 0; i < versions.size(); i++) {
      assertThat(versions.get(i).version()).isEqualTo(i + 1);
    }
  }

  private static void amend(String id, Said said) {
    List<Scorecard> versions = scorecards.versions(id);
    Scorecard latest = versions.get(versions.size() - 1);
    Interview changed = said.on(latest.interview());
    try {
      Scorecard next = scorecards.amend(id, latest.version(), changed, "mistyped");
      assertThat(next.version()).isEqualTo(latest.version() + 1);
      assertThat(scorecards.versions(id)).hasSize(versions.size() + 1).contains(next);
    } catch (ProblemException unchanged) {
      assertThat(unchanged).hasMessageContaining("nothing was changed");
      assertThat(scorecards.versions(id)).isEqualTo(versions);
    }
  }

  /** The bytes in the file, past all our own code. */
  private static List<String> contents(String id) throws SQLException {
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("panelist.db"));
        var query =
            connection.prepareStatement(
                "select hex(content) || submitted_at || reason || digest from scorecard"
                    + " where interview_id = ? order by version")) {
      query.setString(1, id);
      var rows = query.executeQuery();
      List<String> contents = new ArrayList<>();
      while (rows.next()) {
        contents.add(rows.getString(1));
      }
      return contents;
    }
  }
}
