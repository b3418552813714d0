package org.panelist.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelist.domain.Candidate;
import org.panelist.domain.Interview;
import org.panelist.domain.InterviewNotes;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Item;
import org.panelist.domain.ProblemException;
import org.panelist.domain.RoundScope;
import org.panelist.domain.Scorecard;

class RoundTripTest {
  @TempDir Path folder;
  private Database database;
  private SqliteInterviewStore interviews;
  private SqlitePlanStore plans;
  private SqliteScorecardStore scorecards;
  private SqliteBankStore bank;

  @BeforeEach
  void open() {
    database = Database.open(DataFolder.open(folder));
    InstantSource time = InstantSource.fixed(Samples.NOW);
    interviews = new SqliteInterviewStore(database, time);
    plans = new SqlitePlanStore(database, time);
    scorecards = new SqliteScorecardStore(database, time);
    bank = new SqliteBankStore(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void reopen() {
    close();
    open();
  }

  @Test
  void anInterviewComesBackWithEveryField() {
    Interview interview = Samples.full("x");
    interviews.create(interview);
    reopen();
    assertThat(interviews.find("x")).contains(interview);
    assertThat(interviews.find("y")).isEmpty();
  }

  @Test
  void whatOtherRoundsCoverIsKeptAsItWasAtTheStart() {
    List<RoundScope> others =
        List.of(new RoundScope(1, "Screen", "Ada", 30, List.of("Coding", "Statistics")));
    Interview planned = Samples.interview("x", 2);
    interviews.create(planned, others, Samples.NOW);
    interviews.save(Samples.full("x"), Set.of());
    reopen();
    assertThat(interviews.otherRounds("x")).isEqualTo(others);
    assertThat(interviews.list().get(0).plannedFor()).isEqualTo(Samples.NOW);
    assertThat(interviews.otherRounds("y")).isEmpty();
  }

  @Test
  void aSaveWritesHeaderAndTheNamedResponses() {
    Interview planned = Samples.interview("x", 3);
    interviews.create(planned);
    Interview full = Samples.full("x");
    interviews.save(full, Set.of("i1", "i3"));
    assertThat(interviews.find("x")).contains(full.withResponse(planned.response("i2")));
    interviews.save(full, Set.of("i2", "an item that was removed meanwhile"));
    assertThat(interviews.find("x")).contains(full);
  }

  @Test
  void itemsAddedAndRemovedDuringTheInterviewAreKept() {
    Interview planned = Samples.full("x");
    interviews.create(planned);
    interviews.save(planned, Set.of());
    var items = new ArrayList<>(planned.round().items());
    items.add(1, new Item("own", Samples.question("own"), 3, 0.5, false, true));
    Interview longer = planned.withRound(planned.round().withItems(items));
    longer = longer.withResponse(longer.response("own").scored(5));
    interviews.save(longer, Set.of("own"));
    assertThat(interviews.find("x")).contains(longer);

    Interview without = planned; // the item is taken back: its response goes with it
    interviews.save(without, Set.of());
    assertThat(interviews.find("x")).contains(without);
  }

  @Test
  void aMillionCharactersAreKeptToTheLetter() {
    Interview interview = Samples.interview("x", 1);
    interviews.create(interview);
    String note = Samples.ODD.repeat(1_000_000 / Samples.ODD.length() + 1);
    Interview noted =
        interview
            .withResponse(interview.response("i1").scored(3).withNotes(note))
            .withNotes(new InterviewNotes(note, note, note));
    interviews.save(noted, Set.of("i1"));
    scorecards.submit(Samples.scorecard(noted, 1));
    reopen();
    Interview back = interviews.find("x").orElseThrow();
    assertThat(back.response("i1").notes().equals(note)).isTrue();
    assertThat(back.notes().scratch().equals(note)).isTrue();
    Scorecard card = scorecards.latest("x").orElseThrow();
    assertThat(card.interview().response("i1").notes().equals(note)).isTrue();
  }

  @Test
  void notesWithTheCharacterZeroAreKept() {
    Interview interview = Samples.interview("x", 1);
    interviews.create(interview);
    Interview noted =
        interview.withResponse(interview.response("i1").withNotes("before\u0000after"));
    interviews.save(noted, Set.of("i1"));
    assertThat(interviews.find("x")).contains(noted);
  }

  @Test
  void listsShowWhatWasSaved() {
    interviews.create(Samples.full("x"));
    var line = interviews.list().get(0);
    assertThat(line.answered()).isEqualTo(2);
    assertThat(line.items()).isEqualTo(3);
    assertThat(line.round()).isEqualTo("Technical");
    assertThat(line.state()).isEqualTo(InterviewState.WRAP_UP);
    assertThat(line.elapsed()).isEqualTo(Duration.ofNanos(3_599_999_999_999L));
    assertThat(line.createdAt()).isEqualTo(Samples.NOW);
    assertThat(interviews.positions()).containsExactly(Samples.full("x").position());
    assertThat(interviews.candidates("p1")).containsExactly(Samples.full("x").candidate());
    assertThat(interviews.candidates("another")).isEmpty();
  }

  @Test
  void theTimeAgreedIsKeptBesideTheInterview() {
    Interview planned = Samples.interview("x", 1);
    interviews.create(planned);
    assertThat(interviews.list().get(0).plannedFor()).isNull();
    interviews.planFor("x", Samples.NOW);
    interviews.save(planned.withShadow("Bo"), Set.of());
    reopen();
    assertThat(interviews.list().get(0).plannedFor()).isEqualTo(Samples.NOW);
    assertThat(interviews.find("x")).contains(planned.withShadow("Bo"));
    interviews.planFor("x", null);
    assertThat(interviews.list().get(0).plannedFor()).isNull();
    assertThatThrownBy(() -> interviews.planFor("y", null)).hasMessageContaining("no such");
  }

  @Test
  void aCodeThatIsTakenIsRefusedAndAFreeOneIsFound() {
    assertThat(interviews.freeCandidateCode()).isEqualTo("C-101");
    Interview first = Samples.interview("x", 1);
    interviews.create(withCandidate(first, new Candidate("a", "Ada", "C-101", "")));
    assertThat(interviews.freeCandidateCode()).isEqualTo("C-102");
    Interview second = Samples.interview("y", 1);
    assertThatThrownBy(
            () -> interviews.create(withCandidate(second, new Candidate("b", "Bob", "C-101", ""))))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("C-101");
    assertThat(interviews.find("y")).isEmpty();
    assertThat(interviews.candidates("p1")).extracting(Candidate::id).containsExactly("a");
  }

  private static Interview withCandidate(Interview interview, Candidate candidate) {
    return Interview.planned(
        interview.id(),
        interview.position(),
        candidate,
        interview.interviewer(),
        interview.plan(),
        interview.round(),
        interview.createdAt());
  }

  @Test
  void anInterviewIsCreatedOnceAndSavedOnlyIfItIsThere() {
    Interview interview = Samples.interview("x", 1);
    assertThatThrownBy(() -> interviews.save(interview, Set.of()))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("no such interview");
    assertThat(interviews.positions()).isEmpty(); // rolled back with it
    interviews.create(interview);
    assertThatThrownBy(() -> interviews.create(interview))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("there already");
  }

  @Test
  void plansComeBackAndAreListedByLastChange() {
    var plan = Samples.plan("one", 4);
    plans.save(plan);
    plans.save(plan.withVersion(2));
    reopen();
    assertThat(plans.find("one")).contains(plan.withVersion(2));
    interviews.create(Samples.interview("x", 1));
    plans.save(Samples.plan("plan", 1));
    assertThat(plans.inUse("plan", 1)).isTrue();
    assertThat(plans.inUse("plan", 2)).isFalse();
    assertThat(plans.list())
        .extracting(line -> line.id() + " " + line.questions() + " " + line.interviews())
        .containsExactly("one 4 0", "plan 1 1");
    plans.delete("plan");
    assertThat(plans.find("plan")).isEmpty();
    assertThat(interviews.find("x")).isPresent();
  }

  @Test
  void questionsComeBackWithFiguresOfTheirInterviews() {
    bank.importPacked(
        List.of(Samples.question("q1"), Samples.question("q2"), Samples.question("q3")), "f1");
    interviews.create(Samples.full("x")); // q1 scored 4, q2 no answer, q3 left out
    Interview other = Samples.interview("y", 1);
    interviews.create(other.withResponse(other.response("i1").scored(1)));
    reopen();
    assertThat(bank.packedFingerprint()).isEqualTo("f1");
    assertThat(bank.summaries())
        .extracting(line -> line.id() + " " + line.asked() + " " + line.mean())
        .containsExactly("q1 2 2.5", "q2 1 1.0", "q3 0 null");
    assertThat(bank.summaries().get(0).tags()).containsExactly("metrics", "thresholds");
    assertThat(bank.find("q2")).contains(Samples.question("q2"));
    assertThat(bank.findAll(List.of("q3", "no", "q1")))
        .containsExactly(Samples.question("q3"), Samples.question("q1"));
    assertThat(bank.competencies()).containsExactly(Samples.question("q1").competency());
  }

  @Test
  void anImportReplacesLowerVersionsOnlyAndAllOrNothing() {
    bank.importPacked(List.of(Samples.question("a", 2, "Old title", "old prompt")), "f1");
    bank.importPacked(
        List.of(
            Samples.question("a", 1, "Older", "older"), Samples.question("b", 1, "New", "fresh")),
        "f2");
    assertThat(bank.find("a").orElseThrow().title()).isEqualTo("Old title");
    bank.importPacked(List.of(Samples.question("a", 3, "Changed", "altered")), "f3");
    assertThat(bank.search("altered")).containsExactly("a");
    assertThat(bank.search("old")).isEmpty();

    List<org.panelist.domain.Question> broken = new ArrayList<>();
    broken.add(Samples.question("c"));
    broken.add(null);
    assertThatThrownBy(() -> bank.importPacked(broken, "f4"))
        .isInstanceOf(NullPointerException.class);
    assertThat(bank.find("c")).isEmpty();
    assertThat(bank.search("Title of c")).isEmpty();
    assertThat(bank.packedFingerprint()).isEqualTo("f3");
  }
}
