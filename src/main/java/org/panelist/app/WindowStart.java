package org.panelist.app;

import java.awt.AWTError;
import java.awt.Desktop;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;
import org.panelist.interview.SaveThread;
import org.panelist.prefs.Preferences;
import org.panelist.store.DataFolder;
import org.panelist.store.Database;
import org.panelist.store.NativeLibrary;
import org.panelist.ui.Place;
import org.panelist.ui.home.HomeData;
import org.panelist.ui.home.HomePanel;
import org.panelist.ui.kit.SwingDialogs;

/**
 * Brings the window up: the event thread makes it while another one opens the data, so that it is
 * painted once, with everything in it.
 */
public final class WindowStart implements WindowLauncher {
  /** With the value {@code print}: how long it took to a usable window goes to standard output. */
  private static final String MEASURE = "panelist.startup";

  @Override
  public void open(Path dataFolder, @Nullable String interviewId) {
    if (GraphicsEnvironment.isHeadless()) {
      throw noDisplay(null);
    }
    HeadStart.begin();
    LogFile.in(dataFolder);
    Program program;
    try {
      program = open(dataFolder, surroundings(), interviewId);
    } catch (AWTError | NoClassDefFoundError e) {
      if (isNoDisplay(e)) {
        throw noDisplay(e);
      }
      throw e;
    }
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, failure) -> EventQueue.invokeLater(() -> program.fault(failure)));
    exitWhenClosed(program);
  }

  /**
   * The same in any surroundings. Not on the event thread.
   *
   * @throws ProblemException if the folder cannot be used, or another window has it open
   */
  public static Program open(Path dataFolder, Surroundings around, @Nullable String interviewId) {
    DataFolder folder = DataFolder.open(dataFolder);
    DataFolder.Lock lock = folder.lockWindow();
    try {
      return open(folder, lock, around, interviewId);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static Program open(
      DataFolder folder, DataFolder.Lock lock, Surroundings around, @Nullable String interviewId) {
    Path path = folder.path();
    var preferences = new Preferences(path, around.exports());
    var making = new FutureTask<>(() -> made(new Program(path, preferences, around)));
    var filling = new AtomicReference<@Nullable Runnable>();
    around.ui().execute(making);
    around.ui().execute(() -> madeIfAny(making).ifPresent(made -> show(made, filling)));
    if (!Files.exists(folder.file())) {
      around.ui().execute(() -> madeIfAny(making).ifPresent(Program::prepare));
    }
    NativeLibrary.keepIn(path.resolve("cache"));
    Database database = null;
    try {
      database = Database.open(folder);
      var desk = new WindowDesk(database, preferences, around, failure -> {});
      desk.bringBankUpToDate();
      HomeData home = desk.home();
      filling.set(() -> made(making).attach(desk, home, lock::close));
      around.ui().execute(() -> fill(filling));
      Program program = made(making);
      if (interviewId != null) {
        around.ui().execute(() -> program.openInterview(interviewId));
      }
      return program;
    } catch (RuntimeException e) {
      if (database != null) {
        database.close();
      }
      around.ui().execute(() -> madeIfAny(making).ifPresent(made -> made.window().dispose()));
      throw e;
    }
  }

  /** Makes the window as well, which waits for no data. */
  private static Program made(Program program) {
    program.window();
    if (System.getProperty(MEASURE, "").equals("print")
        && program.window().screen(Place.HOME) instanceof HomePanel home) {
      home.whenPainted(WindowStart::printTime);
    }
    return program;
  }

  /** With its data if that is there by now: laid out and painted once, not twice. */
  private static void show(Program program, AtomicReference<@Nullable Runnable> filling) {
    fill(filling);
    program.show();
  }

  /** Gives the window its data, unless that is done or has still to come. */
  private static void fill(AtomicReference<@Nullable Runnable> filling) {
    Runnable once = filling.getAndSet(null);
    if (once != null) {
      once.run();
    }
  }

  /** Empty if it failed, which is told elsewhere. Once it is done. */
  private static Optional<Program> madeIfAny(FutureTask<Program> making) {
    try {
      return Optional.of(made(making));
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  private static Program made(FutureTask<Program> making) {
    try {
      return making.get();
    } catch (ExecutionException e) {
      if (isNoDisplay(e.getCause())) {
        throw noDisplay(e.getCause());
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void printTime() {
    long now = System.currentTimeMillis(); // before the class that knows the start is loaded
    long start = ManagementFactory.getRuntimeMXBean().getStartTime();
    System.out.println("startup " + (now - start) + " ms");
    System.out.flush();
  }

  /** A display was named, and none is there; the second thread that asks is told otherwise. */
  private static boolean isNoDisplay(@Nullable Throwable failure) {
    return failure instanceof AWTError
        || (failure instanceof NoClassDefFoundError
            && String.valueOf(failure.getMessage()).contains("awt"));
  }

  private static ProblemException noDisplay(@Nullable Throwable cause) {
    return new ProblemException(
        new Problem(
            "",
            "there is no display to open a window on",
            "start it on a desktop, or use the commands: panelist --help"),
        cause);
  }

  @Override
  public void refuse(List<Problem> problems) {
    try {
      ProblemWindow.showAndWait(problems);
    } catch (AWTError | NoClassDefFoundError e) { // no display: the terminal has it
      return;
    }
  }

  private static void exitWhenClosed(Program program) {
    new Thread(
            () -> {
              followQuit(program); // not before the window: this one has the time
              try {
                program.awaitClosed();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              System.exit(0);
            },
            "exit")
        .start();
  }

  /** Quitting by the Dock, the menu of the system or a logout is closing the window. */
  private static void followQuit(Program program) {
    if (!System.getProperty("os.name", "").startsWith("Mac")) {
      return; // nobody else has such a way, and to ask for it loads a toolkit
    }
    Desktop desktop = Desktop.getDesktop();
    if (desktop.isSupported(Desktop.Action.APP_QUIT_HANDLER)) {
      desktop.setQuitHandler(
          (event, response) -> EventQueue.invokeLater(() -> program.close(response::cancelQuit)));
    }
  }

  static Surroundings surroundings() {
    return new Surroundings(
        EventQueue::invokeLater,
        single("search"),
        single("work"),
        single("slow"),
        new SaveThread(),
        InstantSource.system(),
        System::nanoTime,
        ZoneId.systemDefault(),
        new Ids(),
        new SwingDialogs(WindowStart::frontWindow),
        new SystemDesktop(),
        exports());
  }

  private static java.awt.@Nullable Window frontWindow() {
    return java.awt.KeyboardFocusManager.getCurrentKeyboardFocusManager().getActiveWindow();
  }

  /** {@code exports/} of a checkout, else the user's documents. */
  private static Path exports() {
    Path here = Path.of("").toAbsolutePath();
    Path exports = here.resolve("exports");
    if (Files.isRegularFile(here.resolve("pom.xml")) && Files.isDirectory(exports)) {
      return exports;
    }
    Path home = Path.of(System.getProperty("user.home", "."));
    Path documents = home.resolve("Documents");
    return Files.isDirectory(documents) ? documents : home;
  }

  private static Executor single(String name) {
    return Executors.newSingleThreadExecutor(work -> HeadStart.daemon(name, work));
  }
}
