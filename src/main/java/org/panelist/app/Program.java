package org.panelist.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;
import org.panelist.interview.SaveState;
import org.panelist.prefs.Preferences;
import org.panelist.scorecard.Submissions;
import org.panelist.store.OtherVersion;
import org.panelist.task.Tasks;
import org.panelist.ui.MainWindow;
import org.panelist.ui.Place;
import org.panelist.ui.home.HomeData;
import org.panelist.ui.home.HomePanel;
import org.panelist.ui.kit.Banner;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.HomeFolder;
import org.panelist.ui.kit.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The window and what is behind it, over one data folder. Event thread. */
public final class Program {
  private static final Logger LOG = LoggerFactory.getLogger(Program.class);

  private final Path folder;
  private final Preferences preferences;
  private final Surroundings around;
  private final Tasks tasks;
  private final Tasks slow;
  private final LookSwitch look;
  private final WindowMemory memory;
  private final ProgramScreens screens;
  private final Closing closing =
      new Closing(this::flushed, this::notesState, this::submissions, this::leave, this::refuse);
  private final CountDownLatch closed = new CountDownLatch(1);
  private @Nullable MainWindow window;
  private Runnable release = () -> {};
  private String refusedFor = "";
  private @Nullable WindowDesk desk;
  private @Nullable SaveWatch saves;

  /** Sets up the look; {@link #show} makes the window, {@link #attach} gives it its data. */
  Program(Path folder, Preferences preferences, Surroundings around) {
    this.folder = folder;
    this.preferences = preferences;
    this.around = around;
    tasks = new Tasks(around.worker(), around.ui());
    slow = new Tasks(around.slow(), around.ui());
    look = new LookSwitch(preferences, slow);
    memory = new WindowMemory(preferences);
    look.install();
    screens = new ProgramScreens(this);
  }

  private MainWindow make() {
    var finder = new PaletteFinder(this::desk, tasks, screens);
    var made = new MainWindow(screens, finder, this::close);
    var watch = new WorkWatch(made.status());
    tasks.watch(watch);
    slow.watch(watch);
    saves = new SaveWatch(made.status());
    return made;
  }

  /** Brings the window up; before there is data, it says that it is being prepared. */
  void show() {
    memory.restore(window());
    window().setVisible(true);
    if (isReady()) {
      begin();
    }
  }

  /** Says that the first start takes a little longer. */
  void prepare() {
    if (desk == null) {
      String text = Messages.text("window.preparing");
      window().status().showWork(text, OptionalDouble.empty(), () -> {});
      if (window().screen(Place.HOME) instanceof HomePanel panel) {
        panel.prepare();
      }
    }
  }

  /**
   * Gives the window its data.
   *
   * @param release run when the data folder is no longer needed
   */
  void attach(WindowDesk open, HomeData home, Runnable release) {
    use(open);
    this.release = release;
    window();
    if (saves != null) {
      saves.watch(open);
    }
    open.onSaveStateChanged(this::takeBackUnsafe);
    preferences.onSaved(() -> around.ui().execute(this::takeBackNotKept));
    open.scorecards().submissions().ended().add(this::submissionEnded);
    if (window().screen(Place.HOME) instanceof HomePanel panel) {
      panel.show(home);
      panel.follow(open.interviews().saveStateChanged(), () -> isFailure(notesState()));
    }
    window().status().endWork();
    window().refresh();
    if (window().isVisible()) {
      begin();
    }
  }

  /** There is a window, and there is data. */
  private void begin() {
    window().screen(window().place()).initialFocus().requestFocusInWindow();
    look.follow();
  }

  /** What the screens work on from now on. */
  void use(WindowDesk open) {
    desk = open;
    open.onOtherVersion(this::tell);
  }

  private void tell(OtherVersion other) {
    window()
        .banner()
        .show(
            Banner.Kind.WARNING,
            Messages.text("window.otherVersion", other.of()),
            Messages.text("window.otherVersion.text", other.keptAs()));
  }

  /** Goes to an interview, wherever it is; the focus to the notes of its current item. */
  void openInterview(String id) {
    screens.openInterview(id);
  }

  /** Whether the window has its data. */
  public boolean isReady() {
    return desk != null;
  }

  /** The window, made when it is first asked for. */
  public MainWindow window() {
    if (window == null) {
      window = make();
    }
    return window;
  }

  /** Empty while nobody asked for it, as in a warm-up without a display. */
  Optional<MainWindow> madeWindow() {
    return Optional.ofNullable(window);
  }

  ProgramScreens screens() {
    return screens;
  }

  Path folder() {
    return folder;
  }

  Preferences preferences() {
    return preferences;
  }

  Surroundings around() {
    return around;
  }

  Tasks tasks() {
    return tasks;
  }

  Tasks slow() {
    return slow;
  }

  LookSwitch look() {
    return look;
  }

  @Nullable WindowDesk desk() {
    return desk;
  }

  /** What the page in view says in the status line while nothing is at risk; may be empty. */
  void saved(String text, String beside, boolean failed) {
    SaveWatch watch = saves;
    if (watch != null) { // a screen that is made beforehand has nobody to tell
      watch.show(text, beside, failed);
    }
  }

  private Optional<SaveState> notesState() {
    return Optional.ofNullable(desk).flatMap(WindowDesk::notesState);
  }

  private Optional<Submissions> submissions() {
    return Optional.ofNullable(desk).map(open -> open.scorecards().submissions());
  }

  boolean hasFailedToSave() {
    return isFailure(Optional.ofNullable(desk).flatMap(WindowDesk::saveState));
  }

  private static boolean isFailure(Optional<SaveState> state) {
    return state.filter(now -> now instanceof SaveState.Failed).isPresent();
  }

  void saveAgain() {
    WindowDesk open = desk;
    if (open != null) {
      open.retrySaves();
    }
  }

  /** Tells over the foot of the screen what went wrong. */
  void tell(Throwable failure) {
    if (failure instanceof ProblemException known) {
      Problem first = known.problems().get(0);
      String where = first.where().isEmpty() ? "" : first.where() + ": ";
      window().banner().show(Banner.Kind.ERROR, where + first.what(), first.mend());
    } else {
      fault(failure);
    }
  }

  /** Something that is the program's fault: the log has all of it. */
  void fault(Throwable failure) {
    LOG.error("unexpected", failure);
    window()
        .banner()
        .show(
            Banner.Kind.ERROR,
            Messages.text("window.fault"),
            Messages.text("window.fault.text", folder));
  }

  /** Remembers a workbook for home. Not on the event thread. */
  void exported(Path file) {
    try {
      preferences.addRecentExport(file);
    } catch (RuntimeException e) { // the workbook is there all the same
      around.ui().execute(() -> notKept(e));
    }
  }

  /** Once the settings are saved nobody should read that they are not. */
  private void takeBackNotKept() {
    MainWindow made = window;
    if (made != null && made.banner().says(Messages.text("window.notKept"))) {
      made.banner().dismiss();
    }
  }

  void notKept(Throwable why) {
    LOG.warn("preferences", why);
    window()
        .banner()
        .show(
            Banner.Kind.WARNING,
            Messages.text("window.notKept"),
            Messages.text("window.notKept.text", folder));
  }

  /** Makes everything durable and closes the window; where that fails it stays, and says why. */
  public void close() {
    close(() -> {});
  }

  /**
   * As {@link #close()}.
   *
   * @param refused run if the window stays
   */
  public void close(Runnable refused) {
    closing.close(refused);
  }

  /** Writes what is unsaved and waits for it; whether everything is durable. */
  private boolean flushed(Duration patience) throws InterruptedException {
    WindowDesk open = desk;
    return open == null || open.close(patience);
  }

  private void refuse(Optional<Problem> notSubmitted) {
    notSubmitted.ifPresentOrElse(this::refuseFor, this::refuse);
  }

  private void refuseFor(Problem notSubmitted) {
    refusedFor = notSubmitted.what();
    window()
        .banner()
        .show(
            Banner.Kind.ERROR,
            refusedFor,
            Messages.text("window.notSubmitted.text"),
            Command.of("window.closeAnyway", closing::closeAnyway));
  }

  /** Whoever has gone elsewhere meanwhile reads it there; the wrap-up says it by itself. */
  private void submissionEnded() {
    takeBackUnsafe();
    if (window().place() != Place.WRAP_UP) {
      submissions().flatMap(Submissions::failure).ifPresent(this::tellNotSubmitted);
    }
  }

  private void tellNotSubmitted(Problem why) {
    refusedFor = why.what();
    window().banner().show(Banner.Kind.ERROR, refusedFor, why.mend());
  }

  private void refuse() {
    SaveState state = notesState().orElse(null);
    String kept = state instanceof SaveState.Failed failed ? failed.kept() : "";
    window()
        .banner()
        .show(
            Banner.Kind.ERROR,
            Messages.text("window.unsafe"),
            kept.isEmpty()
                ? Messages.text("window.unsafe.text")
                : Messages.text("window.unsafe.kept", HomeFolder.shortened(kept)),
            Command.of("window.closeAnyway", closing::closeAnyway));
  }

  /** Once everything is saved, or submitted, nobody should read that it is not. */
  private void takeBackUnsafe() {
    WindowDesk open = desk;
    if (open == null || !open.isSaved()) {
      return;
    }
    Banner banner = window().banner();
    Submissions all = open.scorecards().submissions();
    boolean wasSubmitted = all.failure().isEmpty() && !all.isAnyUnderWay();
    if (banner.says(Messages.text("window.unsafe")) || (wasSubmitted && banner.says(refusedFor))) {
      banner.dismiss();
    }
  }

  private void leave() {
    Runnable remember = memory.remember(window());
    around.worker().execute(() -> remember(remember));
    window().screen(window().place()).hidden();
    window().dispose();
    if (saves != null) {
      saves.stop();
    }
    new LastWork(around.worker(), around.slow(), around.ui(), this::end).drain();
  }

  private static void remember(Runnable write) {
    try {
      write.run();
    } catch (RuntimeException e) { // where the window was is not worth staying for
      LOG.warn("preferences", e);
    }
  }

  private void end() {
    WindowDesk open = desk;
    try {
      if (open != null) {
        open.close();
      }
    } catch (RuntimeException e) {
      LOG.error("closing", e);
    } finally {
      release.run();
      closed.countDown();
    }
  }

  /** Waits until everything is written and the data folder is free. Not on the event thread. */
  public void awaitClosed() throws InterruptedException {
    closed.await();
  }
}
