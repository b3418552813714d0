package org.panelist.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
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
import org.panelist.domain.Plan;
import org.panelist.domain.ProblemException;
import org.panelist.interview.InterviewSummary;
import org.panelist.interview.LockedException;

/** The same interview or plan, open in two processes: whoever saves last overwrites nobody. */
class OtherVersionTest {
  @TempDir Path folder;
  private Database here;
  private Database there;
  private SqliteInterviewStore mine;
  private SqliteInterviewStore theirs;
  private final List<OtherVersion> told = new ArrayList<>();

  @BeforeEach
  void open() {
    here = Database.open(DataFolder.open(folder));
    there = Database.open(DataFolder.open(folder));
    here.onOtherVersion(told::add);
    mine = new SqliteInterviewStore(here, InstantSource.system());
    theirs = new SqliteInterviewStore(there, InstantSource.system());
    mine.create(Samples.interview("x", 3));
  }

  @AfterEach
  void close() {
    assertThat(Verification.of(here).problems()).isEmpty();
    here.close();
    there.close();
  }

  @Test
  void bothAreKeptWhole() {
    Interview ours = mine.find("x").orElseThrow();
    Interview other = noted(score(theirs.find("x").orElseThrow(), "i1", 2), "theirs");
    theirs.save(other, Set.of("i1"));

    ours = noted(score(ours, "i2", 5), "ours");
    mine.save(ours, Set.of("i2"));

    assertThat(mine.find("x")).contains(ours);
    Interview copy = mine.find(copyId()).orElseThrow();
    assertThat(copy.interviewer()).isEqualTo(other.interviewer() + " (other version)");
    assertThat(copy.response("i1").score()).isEqualTo(2);
    assertThat(copy.notes()).isEqualTo(other.notes());
    assertThat(told).containsExactly(new OtherVersion(ours.candidate().name(), copy.interviewer()));
  }

  /** Of what was in a rescue file while something else was saved. */
  @Test
  void anotherVersionIsAddedAndSaid() {
    Interview ours = noted(score(mine.find("x").orElseThrow(), "i1", 4), "rescued");
    mine.createOtherVersion(ours);
    Interview copy = mine.find(copyId()).orElseThrow();
    assertThat(copy.interviewer()).isEqualTo(ours.interviewer() + " (other version)");
    assertThat(copy.responses()).isEqualTo(ours.responses());
    assertThat(told).containsExactly(new OtherVersion(ours.candidate().name(), copy.interviewer()));
    mine.save(noted(copy, "worked on"), Set.of());
    mine.save(ours, Set.of("i1"));
    assertThat(mine.list()).hasSize(2);
  }

  @Test
  void theRevisionCountsSavesAndIsKnownWithoutTheFile() {
    assertThat(mine.revision("nobody")).isZero();
    assertThat(mine.knownRevision("nobody")).isEmpty();
    Interview ours = mine.find("x").orElseThrow();
    theirs.save(noted(theirs.find("x").orElseThrow(), "theirs"), Set.of());
    assertThat(mine.revision("x")).isEqualTo(2);
    assertThat(mine.knownRevision("x")).hasValue(1);
    mine.save(noted(ours, "ours"), Set.of());
    here.close();
    assertThat(mine.knownRevision("x")).hasValue(3);
    here = Database.open(DataFolder.open(folder));
  }

  @Test
  void nothingIsCopiedWhileOneOnlyWrites() {
    Interview ours = mine.find("x").orElseThrow();
    for (int i = 1; i <= 5; i++) {
      ours = score(ours, "i1", i);
      mine.save(ours, Set.of("i1"));
      assertThat(theirs.find("x")).contains(ours);
    }
    scorecardsHere().submit(Samples.scorecard(inWrapUp(ours), 1));
    assertThat(mine.list()).hasSize(1);
    assertThat(told).isEmpty();
  }

  @Test
  void afterAFailedSaveNothingIsTakenForSomebodyElses() {
    Interview ours = score(mine.find("x").orElseThrow(), "i1", 3);
    assertThatThrownBy(
            () ->
                here.inOneStep(
                    () -> {
                      here.write(session -> session.run("insert into nowhere values (1)"));
                      return true;
                    }))
        .isInstanceOf(ProblemException.class);
    here.write(
        session ->
            session.run(
                "create trigger full before update on interview begin select raise(abort, 'x');"
                    + " end"));
    assertThatThrownBy(() -> mine.save(ours, Set.of("i1"))).isInstanceOf(ProblemException.class);
    here.write(session -> session.run("drop trigger full"));

    mine.save(ours, Set.of("i1"));

    assertThat(mine.find("x")).contains(ours);
    assertThat(told).isEmpty();
  }

  /** Two that type at once make a copy each, and not one at each pause. */
  @Test
  void twoWhoGoOnMakeOneCopyEach() {
    Interview ours = mine.find("x").orElseThrow();
    Interview other = theirs.find("x").orElseThrow();
    for (int i = 1; i <= 20; i++) {
      ours = noted(ours, "ours " + i);
      mine.save(ours, Set.of());
      other = noted(other, "theirs " + i);
      theirs.save(other, Set.of());
    }

    assertThat(told).hasSize(1);
    assertThat(mine.list()).hasSize(3);
    assertThat(allNotes()).containsExactlyInAnyOrder("theirs 20", "ours 20", "theirs 19");
  }

  @Test
  void aCopyThatSomebodyWorksOnIsNotReplaced() {
    theirs.save(noted(theirs.find("x").orElseThrow(), "theirs 1"), Set.of());
    mine.save(noted(Samples.interview("x", 3), "ours 1"), Set.of());
    String copy = copyId();
    mine.save(noted(mine.find(copy).orElseThrow(), "worked on"), Set.of());

    theirs.save(noted(theirs.find("x").orElseThrow(), "theirs 2"), Set.of());
    mine.save(noted(Samples.interview("x", 3), "ours 2"), Set.of());

    assertThat(allNotes()).contains("worked on", "theirs 2", "ours 2");
  }

  @Test
  void whatIsSubmittedOverwritesNobodyEither() {
    Interview ours = mine.find("x").orElseThrow();
    theirs.save(noted(theirs.find("x").orElseThrow(), "theirs"), Set.of());

    scorecardsHere().submit(Samples.scorecard(inWrapUp(noted(ours, "ours")), 1));

    assertThat(allNotes()).containsExactlyInAnyOrder("ours", "theirs");
    assertThat(told).hasSize(1);
  }

  @Test
  void whatSomebodySubmittedMeanwhileStaysLocked() {
    Interview ours = mine.find("x").orElseThrow();
    new SqliteScorecardStore(there, InstantSource.system())
        .submit(Samples.scorecard(inWrapUp(theirs.find("x").orElseThrow()), 1));

    assertThatThrownBy(() -> mine.save(noted(ours, "ours"), Set.of()))
        .isInstanceOf(LockedException.class)
        .hasMessageContaining("its scorecard is submitted");
    assertThat(mine.list()).hasSize(1);
    assertThat(told).isEmpty();
  }

  @Test
  void aCandidateWhomNobodyChangedHereStaysAsOthersMadeIt() {
    Interview ours = mine.find("x").orElseThrow();
    Candidate was = ours.candidate();
    there.write(session -> session.update("update candidate set email = 'new@x.org' where 1 = 1"));

    mine.save(noted(ours, "ours"), Set.of());

    assertThat(mine.find("x").orElseThrow().candidate())
        .isEqualTo(new Candidate(was.id(), was.name(), was.code(), "new@x.org"));
  }

  @Test
  void bothPlansAreKept() {
    var plansHere = new SqlitePlanStore(here, InstantSource.system());
    var plansThere = new SqlitePlanStore(there, InstantSource.system());
    Plan plan = Samples.plan("p", 2);
    plansHere.save(plan);
    plansThere.save(titled(plansThere.find("p").orElseThrow(), "Theirs"));

    plansHere.save(titled(plan, "Ours"));
    plansHere.save(titled(plan, "Ours again"));

    assertThat(plansHere.list())
        .extracting(line -> line.title())
        .containsExactlyInAnyOrder("Ours again", "Theirs (other version)");
    assertThat(told).containsExactly(new OtherVersion("Ours", "Theirs (other version)"));
  }

  @Test
  void aPlanThatIsDeletedAndBroughtBackIsNobodyElses() {
    var plans = new SqlitePlanStore(here, InstantSource.system());
    Plan plan = Samples.plan("p", 2);
    plans.save(plan);
    plans.save(plan);
    plans.delete("p");
    plans.save(plan);
    plans.save(titled(plan, "Again"));
    assertThat(plans.list()).hasSize(1);
    assertThat(told).isEmpty();
  }

  private SqliteScorecardStore scorecardsHere() {
    return new SqliteScorecardStore(here, InstantSource.system());
  }

  private String copyId() {
    return mine.list().stream()
        .map(InterviewSummary::id)
        .filter(id -> !id.equals("x"))
        .findFirst()
        .orElseThrow();
  }

  private List<String> allNotes() {
    return mine.list().stream()
        .map(line -> mine.find(line.id()).orElseThrow().notes().general())
        .toList();
  }

  private static Interview noted(Interview interview, String notes) {
    return interview.withNotes(new InterviewNotes(notes, "", ""));
  }

  private static Interview score(Interview interview, String item, int score) {
    return interview.withResponse(interview.response(item).scored(score));
  }

  private static Interview inWrapUp(Interview interview) {
    return interview.withState(InterviewState.WRAP_UP, Samples.NOW);
  }

  private static Plan titled(Plan plan, String title) {
    return plan.withHeader(title, plan.role(), plan.level());
  }
}
