package org.panelist.watch;

import java.awt.AWTEvent;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Takes the time of each event that the event thread dispatches, by the clock on the wall and by
 * the processor; while one takes longer than {@link #LIMIT_MILLIS}, another thread takes down where
 * the event thread is. What the wall says beyond the processor is waiting, for a file, a lock, or
 * for the machine itself.
 */
public final class Watchdog implements AutoCloseable {
  /** What nobody notices, according to the design. */
  public static final double LIMIT_MILLIS = 50;

  private static final long LIMIT_NANOS = TimeUnit.MILLISECONDS.toNanos((long) LIMIT_MILLIS);

  /** Events shorter than this are not worth a description. */
  private static final long DESCRIBED_NANOS = 5_000_000;

  private static final int MOST_STACKS = 40;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** What is not watched: a sign put into the queue by whoever replays. */
  interface Unwatched {}

  /** Where the event thread was, and how long its event had taken by then. */
  private record Sample(long event, double afterMillis, Thread.State state, List<String> stack) {}

  /** The event that is being dispatched. */
  private record Running(long number, long startNanos, Thread thread) {}

  private final long everyNanos;
  private final boolean always;
  private final List<Task> tasks = new ArrayList<>();
  private final Queue<Sample> samples = new ConcurrentLinkedQueue<>();
  private final Thread sampler = new Thread(this::sample, "watchdog");
  private volatile @Nullable Running running;
  private volatile String doing = "";
  private volatile boolean closed;
  private int depth;
  private int nested;
  private long number;

  private Watchdog(long everyMillis, boolean always) {
    this.everyNanos = TimeUnit.MILLISECONDS.toNanos(everyMillis);
    this.always = always;
    sampler.setDaemon(true);
  }

  /** Watches from now on until {@link #close()}; stacks are taken of long events only. */
  public static Watchdog install() {
    return install(new Watchdog(5, false));
  }

  /** As {@link #install()}, and takes a stack of whatever is under way every two milliseconds. */
  public static Watchdog installCurious() {
    return install(new Watchdog(2, true));
  }

  private static Watchdog install(Watchdog made) {
    WatchedQueue.watch(made);
    made.sampler.start();
    return made;
  }

  /** What the events from now on belong to. */
  public void doing(String what) {
    doing = what;
  }

  /** On the event thread: {@code dispatch} does with the event what a queue does. */
  void watch(AWTEvent event, Consumer<AWTEvent> dispatch) {
    if (closed || event instanceof Unwatched) {
      dispatch.accept(event);
      return;
    }
    if (depth > 0) {
      nested++; // a dialog, or whatever else waits for an end with events going on
      dispatch.accept(event);
      return;
    }
    depth++;
    String what = doing;
    long cpu = THREADS.getCurrentThreadCpuTime();
    long start = System.nanoTime();
    running = new Running(number, start, Thread.currentThread());
    try {
      dispatch.accept(event);
    } finally {
      running = null;
      long wall = System.nanoTime() - start;
      cpu = THREADS.getCurrentThreadCpuTime() - cpu;
      depth--;
      String described = wall > DESCRIBED_NANOS ? describe(event) : "";
      var task = new Task(number++, what, described, wall / 1e6, cpu / 1e6);
      synchronized (tasks) {
        tasks.add(task);
      }
    }
  }

  private static String describe(AWTEvent event) {
    String text = event.toString();
    return text.length() > 160 ? text.substring(0, 160) : text;
  }

  private void sample() {
    while (!closed) {
      Running now = running;
      if (now != null) {
        long after = System.nanoTime() - now.startNanos();
        if (always || after > LIMIT_NANOS) {
          Thread.State state = now.thread().getState();
          StackTraceElement[] stack = now.thread().getStackTrace();
          Running still = running;
          if (still != null && still.number() == now.number()) { // else it is of another event
            add(new Sample(now.number(), after / 1e6, state, lines(stack)));
          }
        }
      }
      LockSupport.parkNanos(everyNanos);
    }
  }

  private void add(Sample sample) {
    if (samples.size() < 100_000) {
      samples.add(sample);
    }
  }

  private static List<String> lines(StackTraceElement[] stack) {
    var lines = new ArrayList<String>(stack.length);
    for (StackTraceElement element : stack) {
      lines.add(element.toString());
    }
    return lines;
  }

  /** All events so far, in the order in which they ended. */
  public List<Task> tasks() {
    synchronized (tasks) {
      return List.copyOf(tasks);
    }
  }

  /** Events that were dispatched while another one was: there are none unless a dialog is open. */
  public int nested() {
    return nested;
  }

  /** Each stack that was seen, from its top, with how often. */
  public Map<List<String>, Integer> stacks() {
    var seen = new HashMap<List<String>, Integer>();
    samples.forEach(sample -> seen.merge(sample.stack(), 1, Integer::sum));
    return seen;
  }

  /** Stacks in which the event thread waited for somebody else. */
  public List<List<String>> waits() {
    return samples.stream()
        .filter(sample -> sample.state() != Thread.State.RUNNABLE)
        .map(Sample::stack)
        .toList();
  }

  /** Where the event thread was during {@code task}, oldest first: milliseconds and the stack. */
  public List<String> stacksOf(Task task) {
    return samples.stream()
        .filter(sample -> sample.event() == task.number())
        .limit(MOST_STACKS)
        .map(
            sample ->
                String.format("after %.0f ms, %s%n", sample.afterMillis(), sample.state())
                    + "    "
                    + String.join(System.lineSeparator() + "    ", sample.stack()))
        .toList();
  }

  /** Stops watching; what was seen stays. */
  @Override
  public void close() {
    closed = true;
    WatchedQueue.leave(this);
  }

  /**
   * One event.
   *
   * @param doing what the replay did
   * @param event described if it took a while, else empty
   * @param wall milliseconds from begin to end
   * @param cpu milliseconds that the event thread itself worked
   */
  public record Task(long number, String doing, String event, double wall, double cpu) {
    public boolean isLong() {
      return wall > LIMIT_MILLIS;
    }
  }
}
