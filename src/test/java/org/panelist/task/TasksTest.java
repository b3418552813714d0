package org.panelist.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class TasksTest {
  private final Queue<Runnable> worker = new ArrayDeque<>();
  private final Queue<Runnable> ui = new ArrayDeque<>();
  private final Tasks tasks = new Tasks(worker::add, ui::add);
  private final List<String> seen = new ArrayList<>();

  @Test
  void theValueArrivesOnTheUiExecutorOnly() {
    tasks.start(progress -> "value", outcome());
    runAll(worker);
    assertThat(seen).isEmpty();
    runAll(ui);
    assertThat(seen).containsExactly("value");
  }

  @Test
  void aFailureArrivesAsItIs() {
    tasks.start(
        progress -> {
          throw new IOException("no disk");
        },
        outcome());
    runAll(worker);
    runAll(ui);
    assertThat(seen).containsExactly("failed: no disk");
  }

  @Test
  void anErrorIsReportedToo() {
    tasks.start(
        progress -> {
          throw new StackOverflowError("deep");
        },
        outcome());
    runAll(worker);
    runAll(ui);
    assertThat(seen).containsExactly("failed: deep");
  }

  @Test
  void cancelTakesEffectAtTheNextStep() {
    Runnable cancel =
        tasks.start(
            progress -> {
              progress.step(1, 2);
              return "value";
            },
            outcome());
    cancel.run();
    runAll(worker);
    runAll(ui);
    assertThat(seen).containsExactly("cancelled");
  }

  @Test
  void aNamedJobIsSeenFromStartToEnd() {
    tasks.watch(
        new Tasks.Watcher() {
          @Override
          public void running(String name, long done, long total, Runnable cancel) {
            seen.add(name + " " + done + "/" + total);
          }

          @Override
          public void ended(String name) {
            seen.add(name + " ended");
          }
        });
    tasks.start(
        "export",
        progress -> {
          progress.step(1, 2);
          return "value";
        },
        outcome());
    runAll(worker);
    runAll(ui);
    assertThat(seen).containsExactly("export 0/0", "export 1/2", "export ended", "value");
  }

  private Outcome<String> outcome() {
    return new Outcome<>() {
      @Override
      public void succeeded(String value) {
        seen.add(value);
      }

      @Override
      public void failed(Throwable cause) {
        seen.add("failed: " + cause.getMessage());
      }

      @Override
      public void cancelled() {
        seen.add("cancelled");
      }
    };
  }

  private static void runAll(Queue<Runnable> queue) {
    for (Runnable next = queue.poll(); next != null; next = queue.poll()) {
      next.run();
    }
  }
}
