package org.panelist.app;

import java.awt.AWTError;
import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics;
import java.awt.GraphicsEnvironment;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.swing.JComponent;
import org.panelist.prefs.Preferences;
import org.panelist.store.DataFolder;
import org.panelist.store.Database;
import org.panelist.store.NativeLibrary;
import org.panelist.ui.MainWindow;
import org.panelist.ui.Place;
import org.panelist.ui.home.HomeData;
import org.panelist.ui.home.HomePanel;
import org.panelist.ui.kit.Screen;

/**
 * A start that nobody sees, over a folder of its own: its classes go into the archive that later
 * starts share. Every screen is made and painted into an image; where there is a display, in a
 * window that is never shown.
 */
final class WarmUp {
  /** With the value {@code true}: the program warms up and ends. */
  private static final String ASKED = "panelist.warmup";

  private static final int WIDTH = 1280;
  private static final int HEIGHT = 800;
  private static final int PATIENCE_SECONDS = 20;

  /** What a screen began in the background may begin something more. */
  private static final int ROUNDS = 3;

  private final PrintWriter err;

  WarmUp(PrintWriter err) {
    this.err = err;
  }

  static boolean isAskedFor() {
    return Boolean.getBoolean(ASKED);
  }

  /** Does what it can; what fails is told and is no failure, for a build must not depend on it. */
  void run() {
    if (!hasDisplay()) {
      System.setProperty("java.awt.headless", "true");
    }
    try {
      Path folder = Files.createTempDirectory("panelist-warmup");
      try {
        LogFile.in(folder);
        run(folder);
      } finally {
        delete(folder);
      }
    } catch (IOException | InterruptedException | RuntimeException | LinkageError | AWTError e) {
      tell(e);
    }
    err.flush();
  }

  /** Not by asking AWT, which remembers its first answer. */
  private static boolean hasDisplay() {
    boolean unix = !System.getProperty("os.name", "").matches("(?i)(windows|mac).*");
    return !unix || !Objects.requireNonNullElse(System.getenv("DISPLAY"), "").isEmpty();
  }

  private void run(Path path) throws InterruptedException, IOException {
    fill(path);
    Surroundings around = WindowStart.surroundings();
    DataFolder folder = DataFolder.open(path);
    NativeLibrary.keepIn(path.resolve("cache"));
    var preferences = new Preferences(path, around.exports());
    HeadStart.look();
    ManagementFactory.getRuntimeMXBean().getStartTime(); // what tells how long a start took
    try (var lock = folder.lockWindow();
        var database = Database.open(folder)) {
      Objects.requireNonNull(lock);
      var desk = new WindowDesk(database, preferences, around, failure -> {});
      desk.bringBankUpToDate();
      HomeData home = desk.home();
      var program = new FutureTask<>(() -> new Program(path, preferences, around));
      around.ui().execute(program);
      around.ui().execute(() -> trying(() -> paint(made(program), desk, home)));
      awaitIdle(around);
      rehearse(made(program), desk, around);
      desk.interviews().closeAll(Duration.ofSeconds(PATIENCE_SECONDS));
    }
    WarmUpClasses.load();
  }

  /**
   * The folder of somebody who has used the program, filled by another process: what that loads is
   * needed once in the life of a data folder, and in the archive it would weigh on every start.
   */
  private static void fill(Path folder) throws InterruptedException, IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    String program = Main.class.getName();
    new ProcessBuilder(java, "-cp", classes, program, "demo", "--data", folder.toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  private static Program made(FutureTask<Program> making) {
    try {
      return making.get();
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void rehearse(Program program, WindowDesk desk, Surroundings around)
      throws InterruptedException {
    var rehearsal = new FutureTask<>(() -> new Rehearsal(program, desk, image()));
    around.ui().execute(rehearsal);
    for (Runnable step : steps(rehearsal)) {
      around.ui().execute(() -> trying(step));
      awaitIdle(around);
    }
  }

  private static List<Runnable> steps(FutureTask<Rehearsal> making) throws InterruptedException {
    try {
      return making.get().steps();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Image image() {
    return new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
  }

  private void awaitIdle(Surroundings around) throws InterruptedException {
    for (int i = 0; i < ROUNDS; i++) {
      for (Executor one : List.of(around.ui(), around.search(), around.worker(), around.slow())) {
        awaitIdle(one);
      }
    }
  }

  private void awaitIdle(Executor executor) throws InterruptedException {
    var idle = new CountDownLatch(1);
    executor.execute(idle::countDown);
    if (!idle.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      err.println("warm-up: something takes too long");
    }
  }

  private void paint(Program program, WindowDesk desk, HomeData home) {
    if (GraphicsEnvironment.isHeadless()) {
      program.use(desk);
      for (Place place : Place.values()) {
        trying(() -> paintAlone(program.screens().make(place), home));
      }
    } else {
      trying(() -> paintWindow(program, desk, home));
    }
  }

  private static void paintAlone(Screen screen, HomeData home) {
    if (screen instanceof HomePanel panel) {
      panel.show(home);
    }
    screen.shown();
    JComponent page = screen.component();
    page.setSize(WIDTH, HEIGHT);
    layOut(page);
    paint(page, new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB));
  }

  private void paintWindow(Program program, WindowDesk desk, HomeData home) {
    MainWindow window = program.window();
    window.addNotify(); // a window of the desktop, but none that is seen
    window.setSize(WIDTH, HEIGHT);
    program.attach(desk, home, () -> {});
    Image image = window.createVolatileImage(WIDTH, HEIGHT);
    for (Place place : Place.values()) {
      trying(
          () -> {
            window.go(place);
            window.validate();
            paint(window.getRootPane(), image);
          });
    }
    window.dispose();
  }

  /** A component that is in no window is not laid out by itself. */
  private static void layOut(Container container) {
    container.doLayout();
    for (Component child : container.getComponents()) {
      if (child instanceof Container inner) {
        layOut(inner);
      }
    }
  }

  private static void paint(JComponent component, Image image) {
    Graphics g = image.getGraphics();
    try {
      component.paint(g);
    } finally {
      g.dispose();
    }
  }

  /** One screen that cannot be made leaves the others. */
  private void trying(Runnable step) {
    try {
      step.run();
    } catch (RuntimeException | LinkageError | AWTError e) {
      tell(e);
    }
  }

  private void tell(Throwable failure) {
    err.println("warm-up: " + failure);
  }

  /** What cannot be deleted stays in the system's folder for temporary files. */
  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(one);
      }
    }
  }
}
