package org.panelist.app;

import java.time.InstantSource;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.panelist.bank.BankStore;
import org.panelist.cli.Desk;
import org.panelist.exchange.PackedBank;
import org.panelist.exchange.PackedTemplates;
import org.panelist.interview.Clocks;
import org.panelist.interview.Intake;
import org.panelist.interview.InterviewStore;
import org.panelist.interview.Interviews;
import org.panelist.interview.KeptCopies;
import org.panelist.plan.PlanStore;
import org.panelist.scorecard.BegunAmendments;
import org.panelist.scorecard.ScorecardStore;
import org.panelist.store.AmendmentFiles;
import org.panelist.store.DataFolder;
import org.panelist.store.Database;
import org.panelist.store.SqliteBankStore;
import org.panelist.store.SqliteInterviewStore;
import org.panelist.store.SqlitePlanStore;
import org.panelist.store.SqliteScorecardStore;

/** The features over one data folder, for commands: no window, no threads. */
final class CommandDesk implements Desk {
  private final Database database;
  private final BankStore bank;
  private final PlanStore plans;
  private final InterviewStore interviewStore;
  private final Interviews interviews;
  private final ScorecardStore scorecards;
  private final KeptCopies copies;
  private final BegunAmendments amendments;
  private final InstantSource time;
  private final Supplier<String> ids = new Ids();

  private CommandDesk(Database database, InstantSource time) {
    this.database = database;
    this.time = time;
    bank = new SqliteBankStore(database);
    plans = new SqlitePlanStore(database, time);
    var sqlite = new SqliteInterviewStore(database, time);
    interviewStore = sqlite;
    copies = new KeptCopies(interviewStore, SecondPlaces.files(sqlite::knownRevision));
    scorecards = new SqliteScorecardStore(database, time);
    amendments =
        new BegunAmendments(
            new AmendmentFiles(database.file()),
            SecondPlaces.amendments(id -> OptionalLong.empty()));
    var intake = new Intake(interviewStore, new NoLastInterviewer(), ids, time);
    var clocks = new Clocks(Runnable::run, time, System::nanoTime);
    interviews =
        new Interviews(interviewStore, plans, intake, clocks, (delay, write) -> write.run());
  }

  /** Opens the folder as it is; whatever would change something in it is a problem. */
  static CommandDesk openToRead(DataFolder folder, InstantSource time) {
    return new CommandDesk(Database.openToRead(folder), time);
  }

  /** Opens the folder, makes the data file where it is missing, and brings the bank up to date. */
  static CommandDesk open(DataFolder folder, InstantSource time) {
    var desk = new CommandDesk(Database.open(folder), time);
    try {
      new BankUpdate(new PackedBank(new PackedTemplates())).bring(desk.bank);
      return desk;
    } catch (RuntimeException e) {
      desk.close();
      throw e;
    }
  }

  @Override
  public BankStore bank() {
    return bank;
  }

  @Override
  public PlanStore plans() {
    return plans;
  }

  @Override
  public InterviewStore interviewStore() {
    return interviewStore;
  }

  @Override
  public Interviews interviews() {
    return interviews;
  }

  @Override
  public ScorecardStore scorecards() {
    return scorecards;
  }

  @Override
  public BegunAmendments amendments() {
    return amendments;
  }

  @Override
  public KeptCopies copies() {
    return copies;
  }

  @Override
  public <T> T inOneStep(Supplier<T> work) {
    return database.inOneStep(work);
  }

  /** Puts the sample into the empty folder: all or nothing; the ids of its interviews. */
  List<String> fillWithSample() {
    var sample = new SampleData(bank, plans, interviewStore, scorecards, ids, time);
    return database.inOneStep(sample::fill);
  }

  @Override
  public void close() {
    database.close();
  }
}
