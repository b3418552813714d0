package org.panelist.ui.scorecard;

import javax.swing.Timer;
import org.panelist.domain.Problem;
import org.panelist.interview.InterviewSession;
import org.panelist.interview.SaveState;
import org.panelist.ui.kit.Banner;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.Relative;
import org.panelist.ui.kit.SaveWords;

/** Keeps the status line true while the page is in view. */
final class SavedLine {
  private static final int EVERY_MILLIS = 1_000;

  private final WrapUpPage page;
  private final SavedStatus status;
  private final Banner banner = new Banner();
  private final Timer timer = new Timer(EVERY_MILLIS, event -> refresh());
  private String said = "";
  private final Command again = Command.of("scorecard.saveAgain", this::saveAgain);
  private boolean inView;

  SavedLine(WrapUpPage page, SavedStatus status) {
    this.page = page;
    this.status = status;
    banner.setName(WrapUpPanel.SAVE_PROBLEM);
    banner.setDismissible(false);
  }

  Banner banner() {
    return banner;
  }

  void start() {
    inView = true;
    refresh();
  }

  void stop() {
    inView = false;
    timer.stop();
  }

  /** Whether something happens here each second. */
  boolean isTicking() {
    return timer.isRunning();
  }

  void refresh() {
    if (inView && isKeptAsOneTypes()) {
      timer.start();
    } else {
      timer.stop(); // nothing changes with the time
    }
    if (!inView) {
      return; // the status line is another screen's
    }
    switch (page.mode()) {
      case DRAFT, AMENDING -> page.session().ifPresent(this::show);
      case REASON, SUBMITTED -> quiet(Messages.text("scorecard.status.submitted"));
      case CALLED_OFF -> quiet(Messages.text("scorecard.status.calledOff"));
      case EMPTY -> quiet("");
    }
  }

  private boolean isKeptAsOneTypes() {
    return page.mode() == WrapUpMode.DRAFT || page.mode() == WrapUpMode.AMENDING;
  }

  private void quiet(String text) {
    banner.dismiss();
    status.show(text, false);
  }

  private void show(InterviewSession session) {
    SaveState state = session.autosave().state();
    if (state instanceof SaveState.Failed failed) {
      Problem problem = failed.problem();
      String text = SaveWords.failed(problem.what(), problem.mend(), failed.kept());
      status.show(text, true);
      if (!banner.isVisible() || !text.equals(said)) {
        said = text;
        banner.show(Banner.Kind.ERROR, text, "", again);
      }
    } else if (state instanceof SaveState.Saving) {
      status.show(Messages.text("scorecard.status.saving"), false);
    } else {
      quiet(Relative.saved(session.autosave().sinceSaved()));
    }
  }

  private void saveAgain() {
    page.session().ifPresent(session -> session.autosave().retry());
  }
}
