package org.panelist.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.panelist.bank.BankStore;
import org.panelist.bank.QuestionBank;
import org.panelist.bank.QuestionSummary;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Level;
import org.panelist.domain.Problem;
import org.panelist.domain.Question;
import org.panelist.exchange.PackedBank;
import org.panelist.exchange.PackedTemplates;
import org.panelist.exchange.PlanTemplates;
import org.panelist.export.ExportFile;
import org.panelist.interview.Autosave;
import org.panelist.interview.Intake;
import org.panelist.interview.InterviewStore;
import org.panelist.interview.InterviewSummary;
import org.panelist.interview.Interviews;
import org.panelist.interview.KeptCopies;
import org.panelist.interview.SaveState;
import org.panelist.plan.BankShelf;
import org.panelist.plan.PlanSaveState;
import org.panelist.plan.PlanStore;
import org.panelist.plan.Plans;
import org.panelist.prefs.Preferences;
import org.panelist.scorecard.Amending;
import org.panelist.scorecard.BegunAmendments;
import org.panelist.scorecard.ScorecardStore;
import org.panelist.scorecard.Scorecards;
import org.panelist.store.AmendmentFiles;
import org.panelist.store.Database;
import org.panelist.store.OtherVersion;
import org.panelist.store.SqliteBankStore;
import org.panelist.store.SqliteInterviewStore;
import org.panelist.store.SqlitePlanStore;
import org.panelist.store.SqliteScorecardStore;
import org.panelist.ui.home.HomeData;
import org.panelist.ui.kit.Messages;

/** The features over one open data folder, for the window. */
final class WindowDesk implements AutoCloseable {
  private final Database database;
  private final Preferences preferences;
  private final Surroundings around;
  private final BankStore bankStore;
  private final PlanStore planStore;
  private final InterviewStore interviewStore;
  private final ScorecardStore scorecardStore;
  private final QuestionBank bank;
  private final Plans plans;
  private final BankShelf shelf;
  private final Interviews interviews;
  private final KeptCopies copies;
  private final Scorecards scorecards;
  private final Amending amending;
  private final BegunAmendments begun;

  /** Ids of interviews whose copy nobody has opened since it was found. */
  private final Set<String> elsewhere = ConcurrentHashMap.newKeySet();

  private volatile boolean closed;

  WindowDesk(
      Database database,
      Preferences preferences,
      Surroundings around,
      Consumer<RuntimeException> notKept) {
    this.database = database;
    this.preferences = preferences;
    this.around = around;
    bankStore = new SqliteBankStore(database);
    planStore = new SqlitePlanStore(database, around.time());
    var sqlite = new SqliteInterviewStore(database, around.time());
    interviewStore = sqlite;
    scorecardStore = new SqliteScorecardStore(database, around.time());
    bank = new QuestionBank(bankStore, this::plansWith, around.search(), around.ui());
    plans =
        new Plans(
            planStore,
            () -> new PlanTemplates(new PackedTemplates()).all(bankStore::findAll),
            around.worker(),
            around.ui(),
            this::later,
            around.ids());
    shelf = new BankShelf(bankStore, around.search(), around.ui());
    var last = new RememberedInterviewer(preferences, around.ui(), notKept);
    var intake = new Intake(interviewStore, last, around.ids(), around.time());
    var second = SecondPlaces.files(sqlite::knownRevision);
    copies = new KeptCopies(interviewStore, second);
    interviews =
        new Interviews(
            interviewStore, planStore, intake, around.clocks(), around.autosave(), second);
    scorecards = new Scorecards(scorecardStore, around.ids(), around.time());
    var amendments = new AmendmentFiles(database);
    var amended = SecondPlaces.amendments(this::amendmentRevision);
    amending = new Amending(amendments, around.clocks(), around.autosave(), amended);
    begun = new BegunAmendments(amendments, amended);
  }

  private OptionalLong amendmentRevision(String interviewId) {
    return amending.revision(interviewId);
  }

  /** Tries again, as the interviews do, until the folder is let go of. */
  private void later(Runnable again) {
    CompletableFuture.delayedExecutor(Autosave.RETRY.toMillis(), TimeUnit.MILLISECONDS, around.ui())
        .execute(
            () -> {
              if (!closed) {
                again.run();
              }
            });
  }

  /** Imports the packed bank where it is another one than last time. Blocking. */
  void bringBankUpToDate() {
    new BankUpdate(new PackedBank(new PackedTemplates())).bring(bankStore);
  }

  /** The whole bank. Blocking. */
  List<Question> questions() {
    return bankStore.findAll(bankStore.summaries().stream().map(QuestionSummary::id).toList());
  }

  /** What home shows. Blocking. */
  HomeData home() {
    var interviewList = interviewStore.list();
    boolean untouched = interviewList.isEmpty() && planStore.list().isEmpty();
    Set<String> amended =
        begun.of(
            interviewList.stream().filter(one -> one.state() == InterviewState.SUBMITTED).toList());
    Set<String> unsaved = unsaved(interviewList, amended);
    elsewhere.retainAll(unsaved); // never empty in between, for the foot reads it meanwhile
    elsewhere.addAll(unsaved);
    return new HomeData(
        interviewList, unsaved, amended, tallies(bankStore.summaries()), exports(), untouched);
  }

  private Set<String> unsaved(List<InterviewSummary> some, Set<String> amended) {
    return some.stream()
        .filter(one -> amended.contains(one.id()) ? isAmendedElsewhere(one) : isNotedElsewhere(one))
        .map(InterviewSummary::id)
        .collect(Collectors.toSet());
  }

  private boolean isNotedElsewhere(InterviewSummary one) {
    return one.state().isOpen()
        && (interviews.isUnsaved(one.id()) || copies.of(one.id(), one.candidateCode()).isPresent());
  }

  private boolean isAmendedElsewhere(InterviewSummary one) {
    return amending.isUnsaved(one.id()).orElseGet(() -> begun.isInCopy(one));
  }

  /**
   * How many interviews have notes in a copy only and are not open here; those that are say so by
   * their {@link #saveState}. As {@link #home} found it last.
   */
  int elsewhere() {
    elsewhere.removeIf(
        id ->
            interviews.session(id).isPresent()
                || amending.open(id).isPresent()
                || amending.hasLooked(id)); // what there was of it is open, or said to be useless
    return elsewhere.size();
  }

  private static List<HomeData.Tally> tallies(List<QuestionSummary> questions) {
    Map<String, Map<Level, Integer>> counts = new LinkedHashMap<>();
    for (QuestionSummary question : questions) {
      counts
          .computeIfAbsent(question.competency().name(), name -> new EnumMap<>(Level.class))
          .merge(question.level(), 1, Integer::sum);
    }
    var tallies = new ArrayList<HomeData.Tally>();
    counts.forEach(
        (name, levels) ->
            tallies.add(
                new HomeData.Tally(
                    name,
                    levels.getOrDefault(Level.ENTRY, 0),
                    levels.getOrDefault(Level.MID, 0),
                    levels.getOrDefault(Level.EXPERT, 0))));
    return tallies;
  }

  private List<HomeData.Export> exports() {
    return preferences.recentExports().stream().flatMap(file -> export(file).stream()).toList();
  }

  private static Optional<HomeData.Export> export(Path file) {
    try {
      Instant written = Files.getLastModifiedTime(file).toInstant();
      return Optional.of(new HomeData.Export(file, written, ExportFile.isDraft(file)));
    } catch (java.io.IOException e) { // gone since: no longer worth a row
      return Optional.empty();
    }
  }

  private List<String> plansWith(String questionId) {
    return planStore.list().stream()
        .flatMap(summary -> planStore.find(summary.id()).stream())
        .filter(
            plan ->
                plan.rounds().stream()
                    .flatMap(round -> round.items().stream())
                    .anyMatch(item -> item.question().id().equals(questionId)))
        .map(plan -> plan.title())
        .toList();
  }

  /** Puts the sample into an empty folder, all or nothing; the ids of its interviews. Blocking. */
  List<String> fillSample() {
    var sample =
        new SampleData(
            bankStore, planStore, interviewStore, scorecardStore, around.ids(), around.time());
    return database.inOneStep(sample::fill);
  }

  /**
   * @param listener told what was changed elsewhere while it was open here, and where that is kept;
   *     on the event thread
   */
  void onOtherVersion(Consumer<OtherVersion> listener) {
    database.onOtherVersion(other -> around.ui().execute(() -> listener.accept(other)));
  }

  BankStore bankStore() {
    return bankStore;
  }

  PlanStore planStore() {
    return planStore;
  }

  InterviewStore interviewStore() {
    return interviewStore;
  }

  QuestionBank bank() {
    return bank;
  }

  Plans plans() {
    return plans;
  }

  BankShelf shelf() {
    return shelf;
  }

  Interviews interviews() {
    return interviews;
  }

  Scorecards scorecards() {
    return scorecards;
  }

  Amending amending() {
    return amending;
  }

  /** The worst that is true of the interviews and amendments that are open, and of all plans. */
  Optional<SaveState> saveState() {
    return worst(Stream.of(interviews.saveState(), amending.saveState(), plansState()));
  }

  /** As {@link #saveState}, but of the interviews and amendments only. */
  Optional<SaveState> notesState() {
    return worst(Stream.of(interviews.saveState(), amending.saveState()));
  }

  private static Optional<SaveState> worst(Stream<Optional<SaveState>> states) {
    return SaveState.worst(states.flatMap(Optional::stream));
  }

  /** Empty while all are saved: when that was, nobody asks. */
  private Optional<SaveState> plansState() {
    PlanSaveState state = plans.saveState();
    if (state instanceof PlanSaveState.Failed failed) {
      Problem problem = failed.problem();
      String what = Messages.text("window.planNotSaved", problem.what(), problem.where());
      return Optional.of(
          new SaveState.Failed(new Problem(problem.where(), what, problem.mend()), ""));
    }
    return state instanceof PlanSaveState.Saving
        ? Optional.of(new SaveState.Saving())
        : Optional.empty();
  }

  /**
   * @param listener run on the event thread when {@link #saveState} may have changed
   */
  void onSaveStateChanged(Runnable listener) {
    interviews.saveStateChanged().add(listener);
    amending.saveStateChanged().add(listener);
    plans.saveStateChanged().add(listener);
  }

  /** Writes at once what is unsaved in interviews, amendments and plans; does not wait. */
  void retrySaves() {
    interviews.retrySaves();
    amending.retrySaves();
    plans.retrySaves();
  }

  /** Whether nothing waits to be saved: neither interviews nor amendments nor plans. */
  boolean isSaved() {
    return saveState().filter(state -> !(state instanceof SaveState.Saved)).isEmpty();
  }

  /**
   * Makes everything durable that is under way, and closes the interviews; where something cannot
   * be written, none is closed. Waits for {@code patience} at each of the three.
   */
  boolean close(Duration patience) throws InterruptedException {
    boolean durable = plans.flush(patience);
    durable &= amending.flush(patience);
    return durable && interviews.closeAll(patience);
  }

  @Override
  public void close() {
    closed = true;
    database.close();
  }
}
