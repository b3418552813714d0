package org.panelist.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.panelist.bank.BankFilter;
import org.panelist.domain.Plan;
import org.panelist.exchange.ApproachFile;
import org.panelist.exchange.PackedTemplates;
import org.panelist.interview.InterviewSession;
import org.panelist.interview.InterviewSummary;
import org.panelist.plan.PlanEditor;
import org.panelist.task.Outcome;
import org.panelist.ui.MainWindow;
import org.panelist.ui.Place;
import org.panelist.ui.bank.BankPanel;
import org.panelist.ui.home.HomeLinks;
import org.panelist.ui.home.HomePanel;
import org.panelist.ui.interview.InterviewLinks;
import org.panelist.ui.interview.InterviewsScreen;
import org.panelist.ui.interview.Offer;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.Screen;
import org.panelist.ui.kit.TypedAhead;
import org.panelist.ui.palette.HelpPanel;
import org.panelist.ui.plan.PlansScreen;
import org.panelist.ui.scorecard.FileOpener;
import org.panelist.ui.scorecard.WrapUpExits;
import org.panelist.ui.scorecard.WrapUpPanel;
import org.panelist.ui.settings.SettingsLinks;
import org.panelist.ui.settings.SettingsPanel;

/** Makes the screens and says where their buttons lead. Event thread. */
final class ProgramScreens
    implements MainWindow.Screens, HomeLinks, SettingsLinks, PaletteFinder.Ways, WrapUpExits {
  private final Program program;

  ProgramScreens(Program program) {
    this.program = program;
  }

  @Override
  public boolean isReady(Place place) {
    return switch (place) {
      case HOME, SETTINGS, HELP -> true;
      case BANK, PLANS, INTERVIEWS, WRAP_UP -> program.isReady();
    };
  }

  @Override
  public boolean isUnderWay(Place place) {
    return place == Place.WRAP_UP
        && program.window().screen(place) instanceof WrapUpPanel wrapUp
        && wrapUp.isUnderWay();
  }

  @Override
  public void turned() {
    program.saved("", "", false);
  }

  @Override
  public List<Command> everywhere() {
    return List.of(
        Command.of("interview.retry", program::saveAgain).when(program::hasFailedToSave),
        Command.of("interview.start", this::startInterview).when(program::isReady),
        // without their keys, which mean other things elsewhere
        Command.of("plan.assemble", this::assemblePlan).when(program::isReady).withKey(null),
        Command.of("plan.new", this::newPlan).when(program::isReady).withKey(null));
  }

  @Override
  public Screen make(Place place) {
    Surroundings around = program.around();
    return switch (place) {
      case HOME ->
          new HomePanel(() -> desk().home(), program.tasks(), this, around.time(), around.zone());
      case SETTINGS ->
          new SettingsPanel(
              program.preferences(), program.folder(), AppVersion.text(), around.dialogs(), this);
      case HELP -> new HelpPanel();
      case BANK -> bank();
      case PLANS -> plans();
      case INTERVIEWS -> interviews();
      case WRAP_UP -> wrapUp();
    };
  }

  private Screen bank() {
    var targets = new PlanTargets(desk(), program.tasks(), () -> plansScreen().openEditor());
    desk().bank().load();
    return new BankPanel(desk().bank(), targets);
  }

  private Screen plans() {
    Surroundings around = program.around();
    var screen =
        new PlansScreen(
            desk().plans(),
            desk().shelf(),
            around.ids(),
            (plan, round) -> start(plan.id(), plan.rounds().get(round - 1).id()),
            around.time().withZone(around.zone()));
    screen.onPageChange(() -> pageChanged(Place.PLANS));
    desk().interviews().changed().add(() -> screen.openEditor().ifPresent(this::noteUse));
    return screen;
  }

  /** Once interviews were made from what is open, the next edit makes another version of it. */
  private void noteUse(PlanEditor editor) {
    Plan now = editor.plan();
    if (!editor.inUse()) {
      program
          .tasks()
          .start(
              progress -> desk().planStore().inUse(now.id(), now.version()),
              Outcome.of(
                  used -> {
                    if (used) {
                      editor.usedAs(now);
                    }
                  },
                  program::tell));
    }
  }

  private Screen interviews() {
    var links =
        new InterviewLinks(
            this::wrapUp,
            this::scorecard,
            program::saved,
            () -> pageChanged(Place.INTERVIEWS),
            this::readyPlans,
            program::tell);
    var screen =
        new InterviewsScreen(
            desk().interviews(),
            program.tasks(),
            KeptLook.of(program),
            links,
            program.around().time());
    screen.askFrom(desk()::questions);
    screen.guideFrom(() -> ApproachFile.packed(new PackedTemplates()));
    return screen;
  }

  private Screen wrapUp() {
    Surroundings around = program.around();
    return new WrapUpPanel(
        desk().scorecards(),
        desk().interviews(),
        program.slow(),
        around.clocks(),
        desk().amending(),
        this,
        new WorkbookExport(AppVersion.text(), around.zone(), program::exported),
        program.preferences()::exportsFolder,
        opener(around.desktop()),
        (text, failed) -> program.saved(text, "", failed));
  }

  private static FileOpener opener(DesktopFiles desktop) {
    return new FileOpener() {
      @Override
      public void showInFolder(Path file) {
        desktop.show(file);
      }

      @Override
      public void open(Path file) {
        desktop.open(file);
      }
    };
  }

  private void wrapUp(InterviewSession session) {
    // to end the interview, to make the wrap-up and to fill it are short tasks, not one
    Executor ui = program.around().ui();
    ui.execute(
        () -> {
          var panel = (WrapUpPanel) program.window().screen(Place.WRAP_UP);
          ui.execute(() -> fill(panel, session));
        });
  }

  private void fill(WrapUpPanel panel, InterviewSession session) {
    panel.open(session);
    program.window().go(Place.WRAP_UP);
    interviewsScreen().showList(); // its notes are reached from the wrap-up
  }

  private void scorecard(String interviewId) {
    ((WrapUpPanel) program.window().screen(Place.WRAP_UP)).open(interviewId);
    program.window().go(Place.WRAP_UP);
  }

  @Override
  public void toNotes(String interviewId, String itemId) {
    desk()
        .interviews()
        .session(interviewId)
        .ifPresent(
            session -> {
              if (!itemId.isEmpty()) {
                session.goTo(itemId);
              }
              TypedAhead.hold();
              interviewsScreen().showLive(session);
              program.window().go(Place.INTERVIEWS);
            });
  }

  @Override
  public void submitted(String interviewId) {
    desk().interviews().changed().fire(); // whoever shows this one live leaves it
    program.window().refresh();
  }

  @Override
  public void pageTurned() {
    pageChanged(Place.WRAP_UP);
  }

  /** A screen shows another page; the window looks again if that one is in view. */
  private void pageChanged(Place place) {
    program.madeWindow().filter(one -> one.place() == place).ifPresent(MainWindow::refresh);
  }

  private PlansScreen plansScreen() {
    return (PlansScreen) program.window().screen(Place.PLANS);
  }

  private InterviewsScreen interviewsScreen() {
    return (InterviewsScreen) program.window().screen(Place.INTERVIEWS);
  }

  private WindowDesk desk() {
    return Objects.requireNonNull(program.desk(), "no data folder is open yet");
  }

  @Override
  public void startInterview() {
    start("", "");
  }

  private void start(String planId, String roundId) {
    TypedAhead.hold();
    InterviewsScreen screen = interviewsScreen();
    program
        .around()
        .ui()
        .execute( // to make it and to show it are two short tasks, not one
            () -> {
              program.window().go(Place.INTERVIEWS);
              screen.start(planId, roundId);
            });
  }

  @Override
  public void newPlan() {
    program.window().go(Place.PLANS);
    plansScreen().create();
  }

  private void readyPlans() {
    program.window().go(Place.PLANS);
    plansScreen().showReadyPlans();
  }

  private void assemblePlan() {
    program.window().go(Place.PLANS);
    plansScreen().openAssemble();
  }

  @Override
  public void openInterview(String id) {
    program.window().go(Place.INTERVIEWS);
    interviewsScreen().open(id);
  }

  @Override
  public void openBank() {
    program.window().go(Place.BANK);
  }

  @Override
  public void askTime(InterviewSummary planned) {
    new PlannedTimes(program, this::refreshHome).ask(planned);
  }

  private void refreshHome() {
    if (program.window().screen(Place.HOME) instanceof HomePanel home) {
      home.refresh();
    }
  }

  @Override
  public void openSample() {
    program
        .slow()
        .start(
            Messages.text("window.sample"),
            progress -> desk().fillSample(),
            Outcome.of(made -> sampleIsThere(), program::tell));
  }

  private void sampleIsThere() {
    desk().plans().refresh();
    desk().bank().load();
    desk().interviews().changed().fire();
    refreshHome();
  }

  @Override
  public void openFile(Path file) {
    withDesktop(() -> program.around().desktop().open(file));
  }

  @Override
  public void showInFolder(Path file) {
    withDesktop(() -> program.around().desktop().show(file));
  }

  @Override
  public void showFolder(Path folder) {
    showInFolder(folder);
  }

  private void withDesktop(Runnable work) {
    program
        .slow()
        .start(
            progress -> {
              work.run();
              return Boolean.TRUE;
            },
            Outcome.of(done -> {}, program::tell));
  }

  @Override
  public void lookChanged() {
    program.look().follow();
  }

  @Override
  public void notKept(RuntimeException why) {
    program.notKept(why);
  }

  @Override
  public void question(String id) {
    program.window().go(Place.BANK);
    desk().bank().filter(BankFilter.NONE); // or it might not be in view
    desk().bank().select(id);
  }

  @Override
  public void plan(String id) {
    program.window().go(Place.PLANS);
    plansScreen().open(id);
  }

  @Override
  public Optional<Supplier<List<Offer>>> offers(String text) {
    return program.isReady() && program.window().place() == Place.INTERVIEWS
        ? interviewsScreen().offers(text)
        : Optional.empty();
  }

  @Override
  public void interview(String id) {
    openInterview(id);
  }
}
