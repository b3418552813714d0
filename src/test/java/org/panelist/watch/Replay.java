package org.panelist.watch;

import java.awt.AWTEvent;
import java.awt.Component;
import java.awt.EventQueue;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.panelist.domain.InterviewState;
import org.panelist.ui.interview.LivePanel;

/**
 * Plays a script into the program. The clock jumps from one key, tick or write to the next, and
 * each is done with, painted and written before the next begins: an hour of keys and ticks takes a
 * minute.
 */
public final class Replay {
  private static final long SECOND = 1_000_000_000L;

  private final ReplayedProgram program;
  private final Watchdog watchdog;
  private final Fingers fingers;
  private Runnable afterEach = () -> {};
  private long begin;
  private int ticks;
  private int keys;
  private String doing = "";

  public Replay(ReplayedProgram program, Watchdog watchdog) {
    this.program = program;
    this.watchdog = watchdog;
    fingers = new Fingers(program.program().window());
  }

  /** Asks something on the event thread, apart from what is watched. */
  public static <T> T ask(Callable<T> question) throws Exception {
    return Sign.ask(question);
  }

  /** Types the letters alone, and ticks each second, in another window. */
  public static void letters(Script script, Component window, Runnable tick, Watchdog watchdog)
      throws Exception {
    var fingers = new Fingers(window);
    double second = 1;
    for (Script.Step step : script.steps()) {
      for (; second <= step.at(); second++) {
        watchdog.doing("the tick of a second");
        EventQueue.invokeLater(tick);
        Sign.pass();
        Sign.pass();
      }
      if (step.deed() instanceof Script.Letter typed) {
        watchdog.doing("notes");
        fingers.character(typed.character()).forEach(Fingers::post);
        Sign.pass();
        Sign.pass();
      }
    }
  }

  /** Run on the event thread after each key and tick, when all is painted and written. */
  public void afterEach(Runnable look) {
    afterEach = look;
  }

  /** Plays all of it, with a tick of the clock each second. */
  public void play(Script script) throws Exception {
    begin = program.time().getAsLong();
    long tick = SECOND;
    for (Script.Step step : script.steps()) {
      long at = (long) (step.at() * SECOND);
      if (step.deed() instanceof Script.Leap) {
        tick = at;
      }
      while (tick <= at) {
        goTo(tick);
        doing("the tick of a second");
        tick();
        tick += SECOND;
      }
      goTo(at);
      doing(step.doing());
      perform(step.deed());
    }
  }

  private void doing(String what) {
    doing = what;
    watchdog.doing(what);
  }

  /** What is being done. */
  String doing() {
    return doing;
  }

  /** Seconds by the clock that were ticked. */
  public int ticks() {
    return ticks;
  }

  /** Keys and clicks so far. */
  public int keys() {
    return keys;
  }

  /** Sets the clock to a point of the script; what is due before is written at its own time. */
  private void goTo(long sinceBegin) throws Exception {
    long to = begin + sinceBegin;
    while (program.time().nextWrite() <= to) {
      doing("the state of saving");
      program.time().advanceTo(program.time().nextWrite());
      settle();
    }
    program.time().advanceTo(to);
  }

  private void tick() throws Exception {
    Optional<LivePanel> live = Sign.ask(this::running);
    if (live.isPresent()) {
      EventQueue.invokeLater(live.get()::tick); // as the timer of the live screen does each second
      settle();
      ticks++;
      look();
    }
  }

  private Optional<LivePanel> running() {
    return ReplayedProgram.all(program.program().window())
        .filter(LivePanel.class::isInstance)
        .map(LivePanel.class::cast)
        .filter(live -> live.session().interview().state() == InterviewState.RUNNING)
        .findFirst();
  }

  private void perform(Script.Deed deed) throws Exception {
    for (AWTEvent event : events(deed)) {
      Fingers.post(event);
    }
    settle();
    keys++;
    look();
  }

  private List<AWTEvent> events(Script.Deed deed) throws Exception {
    if (deed instanceof Script.Letter typed) {
      return fingers.character(typed.character());
    }
    if (deed instanceof Script.Leap) {
      return List.of();
    }
    if (deed instanceof Script.Stroke pressed) {
      return fingers.stroke(pressed.stroke());
    }
    String name = ((Script.Click) deed).name();
    Optional<Component> target = Sign.ask(() -> program.find(name));
    return Fingers.click(
        target.orElseThrow(() -> new IllegalStateException("nothing is called " + name)));
  }

  private void look() throws Exception {
    Sign.ask(
        () -> {
          afterEach.run();
          return true;
        });
  }

  /** Waits until nothing is left to do: events, work in the background, writes, painting. */
  private void settle() throws Exception {
    for (int round = 0; round < 2; round++) {
      Sign.pass();
      Sign.pass(); // what an event asked for, above all painting
      for (ExecutorService worker : program.workers()) {
        pass(worker);
      }
      pass(program.time().writer());
    }
    Sign.pass();
    Sign.pass();
  }

  private static void pass(ExecutorService worker) throws Exception {
    Future<?> idle = worker.submit(() -> {});
    idle.get(60, TimeUnit.SECONDS);
  }
}
