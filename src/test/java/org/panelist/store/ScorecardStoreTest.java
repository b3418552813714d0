package org.panelist.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelist.domain.Interview;
import org.panelist.domain.InterviewNotes;
import org.panelist.domain.InterviewState;
import org.panelist.domain.ProblemException;
import org.panelist.domain.Scorecard;

class ScorecardStoreTest {
  @TempDir Path folder;
  private Database database;
  private SqliteInterviewStore interviews;
  private SqliteScorecardStore scorecards;

  @BeforeEach
  void open() {
    database = Database.open(DataFolder.open(folder));
    InstantSource time = InstantSource.fixed(Samples.NOW);
    interviews = new SqliteInterviewStore(database, time);
    scorecards = new SqliteScorecardStore(database, time);
    interviews.create(Samples.full("x"));
  }

  @AfterEach
  void close() {
    database.close();
  }

  private List<String> texts() {
    return database.read(
        session ->
            session.list(
                "select content from scorecard order by version", row -> row.getString(1)));
  }

  @Test
  void aSubmittedScorecardComesBackWithoutThePrivateNoteAndLocksItsInterview() {
    Interview interview = Samples.full("x");
    scorecards.submit(Samples.scorecard(interview, 1));

    InterviewNotes notes = interview.notes();
    Scorecard expected =
        Samples.scorecard(
            interview.withNotes(
                new InterviewNotes(notes.general(), notes.candidateQuestions(), "")),
            1);
    assertThat(scorecards.latest("x")).contains(expected);
    assertThat(texts()).noneMatch(text -> text.contains("private"));

    Interview locked = interviews.find("x").orElseThrow();
    assertThat(locked.state()).isEqualTo(InterviewState.SUBMITTED);
    assertThat(locked.notes().scratch()).isEqualTo(notes.scratch());
    assertThatThrownBy(() -> interviews.save(interview, Set.of("i1")))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("locks");
    assertThat(interviews.find("x")).contains(locked);
  }

  @Test
  void halfACharacterIsSavedAsAQuestionMarkEverywhere() {
    Interview interview = interviews.find("x").orElseThrow();
    Interview halved = interview.withResponse(interview.response("i1").withNotes("x\ud83dy"));
    interviews.save(halved, Set.of("i1"));
    assertThat(interviews.find("x").orElseThrow().response("i1").notes()).isEqualTo("x?y");
    scorecards.submit(Samples.scorecard(halved, 1));
    Interview submitted = scorecards.latest("x").orElseThrow().interview();
    assertThat(submitted.response("i1").notes()).isEqualTo("x?y");
    assertThat(Verification.of(database).problems()).isEmpty();
  }

  @Test
  void anAmendmentIsANewVersionAndLeavesThePastByteForByte() {
    scorecards.submit(Samples.scorecard(Samples.full("x"), 1));
    List<String> before = texts();
    Interview amended = scorecards.latest("x").orElseThrow().interview();
    amended = amended.withResponse(amended.response("i1").scored(2));
    scorecards.submit(Samples.scorecard(amended, 2));

    assertThat(texts()).hasSize(2).startsWith(before.get(0));
    assertThat(scorecards.versions("x")).extracting(Scorecard::version).containsExactly(1, 2);
    Interview stored = interviews.find("x").orElseThrow();
    assertThat(stored.response("i1").score()).isEqualTo(2);
    // what the amended scorecard did not know is kept
    assertThat(stored.notes().scratch()).isEqualTo(Samples.full("x").notes().scratch());
  }

  @Test
  void versionsComeOneAfterAnother() {
    Scorecard first = Samples.scorecard(Samples.full("x"), 1);
    assertThatThrownBy(() -> scorecards.submit(Samples.scorecard(Samples.full("x"), 2)))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("version 1");
    assertThat(interviews.find("x").orElseThrow().state()).isEqualTo(InterviewState.WRAP_UP);
    scorecards.submit(first);
    assertThatThrownBy(() -> scorecards.submit(first))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("there already");
    assertThat(scorecards.versions("x")).hasSize(1);
  }

  @Test
  void aScorecardOfNoInterviewIsRefusedWhole() {
    assertThatThrownBy(() -> scorecards.submit(Samples.scorecard(Samples.full("y"), 1)))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("no such interview");
    assertThat(scorecards.versions("y")).isEmpty();
    assertThat(scorecards.latest("y")).isEmpty();
  }

  @Test
  void aFailureHalfWayLeavesNeitherScorecardNorLock() throws SQLException {
    database.write(session -> session.run("alter table scorecard rename column digest to gone"));
    assertThatThrownBy(() -> scorecards.submit(Samples.scorecard(Samples.full("x"), 1)))
        .isInstanceOf(ProblemException.class);
    assertThat(interviews.find("x")).contains(Samples.full("x"));
  }
}
