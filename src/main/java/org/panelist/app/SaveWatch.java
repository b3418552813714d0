package org.panelist.app;

import java.time.Duration;
import java.util.Optional;
import javax.swing.Timer;
import org.jspecify.annotations.Nullable;
import org.panelist.interview.SaveState;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.Relative;
import org.panelist.ui.kit.SaveWords;
import org.panelist.ui.kit.StatusLine;

/**
 * Says in the status line whether everything is safe: the worst that is true of the interviews,
 * amendments and plans, whichever screen is in view. Event thread.
 */
final class SaveWatch {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final StatusLine line;

  /** Runs only while an age is shown that no page keeps up to date. */
  private final Timer ageing = new Timer(0, event -> refresh());

  private @Nullable WindowDesk desk;
  private String page = "";
  private String beside = "";
  private boolean pageFailed;

  SaveWatch(StatusLine line) {
    this.line = line;
    ageing.setRepeats(false);
    refresh();
  }

  /** Whose state is shown from now on. */
  void watch(WindowDesk open) {
    desk = open;
    open.onSaveStateChanged(this::refresh);
    refresh();
  }

  /**
   * What the page in view says while nothing is at risk; it keeps that up to date.
   *
   * @param text empty for nothing of its own
   * @param failed whether something that it shows could not be written
   */
  void show(String text, String besideIt, boolean failed) {
    page = text;
    pageFailed = failed && !text.isEmpty();
    beside = besideIt;
    refresh();
  }

  /** The window goes: nothing runs on behind it. */
  void stop() {
    ageing.stop();
  }

  private Optional<SaveState> state() {
    return Optional.ofNullable(desk).flatMap(WindowDesk::saveState);
  }

  private int elsewhere() {
    WindowDesk open = desk;
    return open == null ? 0 : open.elsewhere();
  }

  private void refresh() {
    ageing.stop();
    SaveState state = state().orElse(null);
    if (state instanceof SaveState.Failed failed) {
      // what has to be done needs the room
      line.setSaved(text(failed), "", true);
    } else if (pageFailed) {
      line.setSaved(page, "", true);
    } else if (state instanceof SaveState.Saving) {
      line.setSaved(Messages.text("window.saving"), beside, false);
    } else if (!page.isEmpty()) {
      line.setSaved(page, beside, false);
    } else if (elsewhere() > 0) {
      line.setSaved(Messages.text("window.elsewhere", elsewhere()), "", true);
    } else {
      Optional<Duration> age =
          Optional.ofNullable(desk).flatMap(open -> open.interviews().sinceSaved());
      line.setSaved(age.map(Relative::saved).orElse(Messages.text("window.saved")), beside, false);
      age.ifPresent(this::refreshIn);
    }
  }

  /** When other words are true: seconds are counted at first, then minutes. */
  private void refreshIn(Duration age) {
    Duration wait = age.compareTo(MINUTE) < 0 ? SECOND : MINUTE;
    ageing.setInitialDelay((int) wait.toMillis());
    ageing.start();
  }

  private static String text(SaveState.Failed failed) {
    return SaveWords.failed(failed.problem().what(), failed.problem().mend(), failed.kept());
  }
}
