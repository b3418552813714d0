package org.panelist.watch;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.panelist.app.DesktopFiles;
import org.panelist.app.Ids;
import org.panelist.app.Program;
import org.panelist.app.Surroundings;
import org.panelist.app.WindowStart;

/**
 * The whole program by its own wiring, over a data folder, with a clock that is told how late it
 * is.
 */
public final class ReplayedProgram implements AutoCloseable {
  private final SimulatedTime time = new SimulatedTime(Instant.parse("2026-03-02T10:00:00Z"));
  private final List<ExecutorService> workers =
      List.of(worker("search"), worker("work"), worker("slow"));
  private final RefusedDialogs dialogs = new RefusedDialogs();
  private final Program program;

  private ReplayedProgram(Path folder, Path exports) {
    program =
        WindowStart.open(
            folder,
            new Surroundings(
                EventQueue::invokeLater,
                workers.get(0),
                workers.get(1),
                workers.get(2),
                time,
                time,
                time,
                ZoneId.of("Europe/London"),
                new Ids(),
                dialogs,
                new NoDesktop(),
                exports),
            null);
  }

  /** Opens the window and waits until it has its data. */
  public static ReplayedProgram open(Path folder, Path exports) throws Exception {
    var opened = new ReplayedProgram(folder, exports);
    while (!Sign.ask(opened.program::isReady)) {
      Thread.sleep(10);
    }
    return opened;
  }

  public Program program() {
    return program;
  }

  SimulatedTime time() {
    return time;
  }

  List<ExecutorService> workers() {
    return workers;
  }

  /** What the program asked in dialogs; nothing, one hopes. */
  public List<String> dialogs() {
    return dialogs.asked();
  }

  /** The first component of that name, in view or not. Event thread. */
  public Optional<Component> find(String name) {
    return all(program.window()).filter(component -> name.equals(component.getName())).findFirst();
  }

  /** All components of the window. Event thread. */
  public static Stream<Component> all(Component component) {
    Stream<Component> children =
        component instanceof Container container
            ? Stream.of(container.getComponents()).flatMap(ReplayedProgram::all)
            : Stream.of();
    return Stream.concat(Stream.of(component), children);
  }

  private static ExecutorService worker(String name) {
    return Executors.newSingleThreadExecutor(
        work -> {
          var thread = new Thread(work, name);
          thread.setDaemon(true);
          return thread;
        });
  }

  /** Closes the window as a person does, and waits until everything is written. */
  @Override
  public void close() {
    EventQueue.invokeLater(program::close);
    try {
      program.awaitClosed();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    workers.forEach(ExecutorService::shutdown);
    time.close();
  }

  private static final class NoDesktop implements DesktopFiles {
    @Override
    public void open(Path file) {}

    @Override
    public void show(Path path) {}
  }
}
