package org.panelist.ui.home;

import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.ProblemException;
import org.panelist.task.Outcome;
import org.panelist.task.Tasks;

/** Reads what home shows, and knows whether what is shown may be wrong by now. Event thread. */
final class HomeReading {
  private final Supplier<HomeData> source;
  private final Tasks tasks;
  private final Consumer<HomeData> show;
  private final Consumer<String> fail;

  /** How often it is being read at this moment. */
  private int underWay;

  private @Nullable HomeData shown;

  /** Why the last reading failed; null if it did not. */
  private @Nullable String trouble;

  /**
   * @param source runs in a task
   * @param show is given what was read
   * @param fail is given why it could not be read
   */
  HomeReading(
      Supplier<HomeData> source, Tasks tasks, Consumer<HomeData> show, Consumer<String> fail) {
    this.source = source;
    this.tasks = tasks;
    this.show = show;
    this.fail = fail;
  }

  /** Shows what there is now, and says so if that fails. */
  void read() {
    read(show, this::failed);
  }

  /** As {@link #read()}, but leaves alone what is as it is shown, and what is said already. */
  void readWhatIsOther() {
    read(
        data -> {
          if (trouble != null || !data.equals(shown)) {
            show.accept(data);
          }
        },
        why -> {
          if (!why.equals(trouble)) {
            failed(why);
          }
        });
  }

  private void read(Consumer<HomeData> then, Consumer<String> otherwise) {
    underWay++;
    tasks.start(
        progress -> source.get(),
        Outcome.of(
            data -> {
              underWay--;
              then.accept(data);
            },
            failure -> {
              underWay--;
              otherwise.accept(ProblemException.reason(failure));
            }));
  }

  /** {@code data} is in view from now on. */
  void shows(HomeData data) {
    shown = data;
    trouble = null;
  }

  /** Ids of interviews of which something is not in the data file, as it is shown. */
  Set<String> unsaved() {
    HomeData data = shown;
    return data == null ? Set.of() : data.unsaved();
  }

  /** Whether it says, or is about to say, what the next save may change. */
  boolean isOutOfDate() {
    return underWay > 0 || trouble != null || !unsaved().isEmpty();
  }

  private void failed(String why) {
    trouble = why;
    fail.accept(why);
  }
}
