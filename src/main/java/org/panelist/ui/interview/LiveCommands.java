package org.panelist.ui.interview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.panelist.domain.Anchors;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Item;
import org.panelist.interview.InterviewSession;
import org.panelist.interview.Proposal;
import org.panelist.interview.SaveState;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.Messages;

/** Everything that can be done while an interview is held. */
final class LiveCommands {
  private static final List<String> FOLLOW_UPS =
      List.of(
          "interview.followUp1",
          "interview.followUp2",
          "interview.followUp3",
          "interview.followUp4",
          "interview.followUp5");

  private static final List<String> SCORES =
      List.of(
          "interview.score1",
          "interview.score2",
          "interview.score3",
          "interview.score4",
          "interview.score5");

  final Command next;
  final Command up;
  final Command down;
  final Command noAnswer;
  final Command unscore;
  final Command counts;
  final Command notAsked;
  final Command takeOut;
  final Command start;
  final Command pause;
  final Command resume;
  final Command wrapUp;
  final Command propose;
  final Command retry;
  final Command time;
  final Command undo;
  final Command redo;
  final Command focus;
  final Command hideRubric;
  final Command larger;
  final Command smaller;
  final Command general;
  final Command scratch;
  final Command ask;
  final Command noShow;
  final Command callOff;
  final Command points;
  final Command brief;
  final Command approach;
  final Command pageDown;
  final Command pageUp;
  final List<Command> scores = new ArrayList<>();
  final List<Command> followUps = new ArrayList<>();

  /** What the panel itself does, apart from what {@link LiveParts} do. */
  interface View {
    void next();

    void move(int by);

    void wrapUp();

    void toggleFocus();

    void toggleRubric();

    void resizeNotes(int percentPoints);
  }

  LiveCommands(
      InterviewSession session, ApproachGuide guide, View view, Supplier<LiveParts> parts) {
    BooleanSupplier open = () -> isOpen(session);
    addNumbered(session);
    // what is said in place of the question has its own use for these keys, or none
    BooleanSupplier unasked = () -> !parts.get().takesText();
    next = Command.of("interview.next", view::next).when(unasked);
    up = Command.of("interview.up", () -> view.move(-1));
    down = Command.of("interview.down", () -> view.move(1));
    noAnswer = Command.of("interview.noAnswer", session::noAnswer).when(open);
    unscore =
        Command.of("interview.unscore", session::unscore)
            .when(() -> open.getAsBoolean() && isDone(session));
    counts =
        Command.of("interview.askScored", session::toggleCounts)
            .when(
                () -> open.getAsBoolean() && session.currentItem().filter(Item::added).isPresent());
    notAsked = Command.of("interview.notAsked", session::leaveOut).when(open);
    takeOut =
        Command.of("interview.takeOut", session::takeOut)
            .when(() -> session.canTakeOut() && unasked.getAsBoolean());
    start =
        Command.of("interview.startClock", session::run)
            .when(() -> session.interview().state() == InterviewState.PLANNED);
    pause =
        Command.of("interview.pause", () -> pauseOrResume(session))
            .when(() -> session.interview().state() == InterviewState.RUNNING || session.canRun());
    resume = Command.of("interview.resume", session::run);
    wrapUp = Command.of("interview.wrapUp", view::wrapUp).when(() -> canWrapUp(session));
    propose =
        Command.of("interview.propose", () -> parts.get().accept(session))
            .when(() -> isOpen(session) && session.proposal().filter(Proposal::helps).isPresent());
    // where something else failed, the key is for that
    retry =
        Command.of("interview.retry", () -> session.autosave().retry())
            .when(() -> session.autosave().state() instanceof SaveState.Failed);
    time =
        Command.of("interview.time", () -> parts.get().insertTime())
            .when(() -> open.getAsBoolean() && unasked.getAsBoolean());
    undo =
        Command.of("window.undo", () -> parts.get().undo(session))
            .when(() -> parts.get().canUndo(session));
    redo =
        Command.of("window.redo", () -> parts.get().redo(session))
            .when(() -> parts.get().canRedo(session));
    focus = Command.of("interview.focus", view::toggleFocus);
    hideRubric = Command.of("interview.hideRubric", view::toggleRubric);
    larger = Command.of("interview.larger", () -> view.resizeNotes(10));
    smaller = Command.of("interview.smaller", () -> view.resizeNotes(-10));
    general = Command.of("interview.general", () -> parts.get().toggleNotes(Notes.GENERAL));
    scratch = Command.of("interview.scratch", () -> parts.get().toggleNotes(Notes.SCRATCH));
    ask = Command.of("interview.ask", () -> parts.get().ask()).when(open);
    noShow =
        Command.of("interview.noShow", () -> parts.get().callOff(InterviewState.NO_SHOW))
            .when(() -> session.interview().canClose(InterviewState.NO_SHOW));
    callOff =
        Command.of("interview.callOff", () -> parts.get().callOff(InterviewState.CANCELLED))
            .when(open);
    points =
        Command.of("interview.points", () -> parts.get().points())
            .when(() -> parts.get().hasPoints());
    brief = Command.of("interview.showBrief", () -> parts.get().brief());
    approach =
        Command.of("interview.approach", () -> parts.get().approach()).when(guide::isOffered);
    pageDown = Command.of("interview.pageDown", () -> parts.get().scroll(1));
    pageUp = Command.of("interview.pageUp", () -> parts.get().scroll(-1));
  }

  private void addNumbered(InterviewSession session) {
    for (int i = 0; i < SCORES.size(); i++) {
      int given = Anchors.MIN + i;
      scores.add(Command.of(SCORES.get(i), () -> session.score(given)).when(() -> isOpen(session)));
    }
    for (int i = 0; i < FOLLOW_UPS.size(); i++) {
      int index = i;
      followUps.add(
          Command.of(FOLLOW_UPS.get(i), () -> session.toggleFollowUp(index))
              .when(() -> isOpen(session) && followUpsNow(session) > index));
    }
  }

  private static boolean isOpen(InterviewSession session) {
    return session.interview().state().isOpen();
  }

  /** Before the start there is nothing to conclude from. */
  private static boolean canWrapUp(InterviewSession session) {
    return isOpen(session) && session.interview().state() != InterviewState.PLANNED;
  }

  private static boolean isDone(InterviewSession session) {
    return session
        .currentItem()
        .filter(item -> session.interview().response(item.id()).done())
        .isPresent();
  }

  private static int followUpsNow(InterviewSession session) {
    return session.currentItem().map(item -> item.question().followUps().size()).orElse(0);
  }

  private static void pauseOrResume(InterviewSession session) {
    if (session.interview().state() == InterviewState.RUNNING) {
      session.pause();
    } else {
      session.run();
    }
  }

  /** Those that go on while their key is held; any other is run once by a held key. */
  Set<Command> repeating() {
    return Set.of(up, down, undo, redo, larger, smaller, pageDown, pageUp);
  }

  /**
   * As {@link #all}, under the words that stand on their buttons now.
   *
   * @param resumes whether the key of the pause would go on
   */
  List<Command> named(boolean resumes, boolean quiet, boolean hidden) {
    Map<Command, String> names = new HashMap<>();
    if (resumes) {
      names.put(pause, resume.text());
    }
    if (quiet) {
      names.put(focus, Messages.text("interview.focusEnd", ""));
    }
    if (hidden) {
      names.put(hideRubric, Messages.text("interview.showRubric"));
    }
    return all().stream()
        .map(one -> names.containsKey(one) ? one.named(names.get(one).strip()) : one)
        .toList();
  }

  /** Those with a key, and those that the palette should find. */
  List<Command> all() {
    var all = new ArrayList<>(scores);
    all.addAll(followUps);
    all.addAll(
        List.of(
            start,
            noAnswer,
            notAsked,
            takeOut,
            unscore,
            counts,
            next,
            up,
            down,
            time,
            undo,
            redo,
            pause,
            propose,
            general,
            scratch,
            focus,
            hideRubric,
            larger,
            smaller,
            ask,
            points,
            brief,
            approach,
            pageDown,
            pageUp,
            wrapUp,
            noShow,
            callOff,
            retry));
    return all;
  }
}
