package org.panelist.ui.interview;

import java.util.EnumSet;
import java.util.Set;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Progress;
import org.panelist.interview.InterviewSession;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.Shortcuts;

/** The keys that matter most at this point of an interview, for the status line. */
final class LiveHint {
  private static final Set<InterviewState> STOPPED =
      EnumSet.of(InterviewState.PAUSED, InterviewState.WRAP_UP);

  private LiveHint() {}

  static String of(InterviewSession session, LiveCommands commands) {
    InterviewState state = session.interview().state();
    if (!state.isOpen()) {
      String read = Messages.text("interview.hint.closed");
      return read + Shortcuts.BETWEEN + Shortcuts.hint(commands.up, commands.down);
    }
    if (STOPPED.contains(state)) {
      return Shortcuts.hint(commands.pause.named(commands.resume.text()), commands.wrapUp);
    }
    String keys =
        Shortcuts.hint(
            commands.next.named(Messages.text(next(session))),
            commands.time.named(Messages.text("interview.hint.time")));
    if (session.currentItem().isEmpty()) {
      return keys;
    }
    String scores = commands.scores.get(0).key().map(Shortcuts::text).orElse("1");
    return Messages.text("interview.hint", scores) + Shortcuts.BETWEEN + keys;
  }

  /** The message with the key of the command, where it has one. */
  static String withKey(String message, Command command) {
    return Messages.text(message, command.key().map(Shortcuts::text).orElse("")).strip();
  }

  private static String next(InterviewSession session) {
    if (session.interview().state() == InterviewState.PLANNED) {
      return "interview.hint.start";
    }
    return session.step().equals(Progress.CLOSING)
        ? "interview.hint.wrapUp"
        : "interview.hint.next";
  }
}
