package org.panelist.ui.interview;

import java.awt.Component;
import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Response;
import org.panelist.interview.InterviewSession;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.Shortcuts;
import org.panelist.ui.kit.TypedAhead;

/**
 * Characters that are typed while the focus is in the agenda or the question: digits and n score,
 * and everything else is text and goes on in the notes, with the focus. Tab may have been a slip,
 * so until another key shows that one is there on purpose, a score that was there is not changed,
 * and what turns out to be the beginning of a text scores nothing.
 */
final class PlainKeys implements KeyEventDispatcher {
  /** Letters that follow a digit sooner than this belong to one text with it. */
  private static final long ONE_TEXT_NANOS = 1_000_000_000L;

  /** Nobody presses these who believes to write. */
  private static final Set<Integer> OF_PURPOSE =
      Set.of(
          KeyEvent.VK_UP,
          KeyEvent.VK_DOWN,
          KeyEvent.VK_LEFT,
          KeyEvent.VK_RIGHT,
          KeyEvent.VK_PAGE_UP,
          KeyEvent.VK_PAGE_DOWN,
          KeyEvent.VK_HOME,
          KeyEvent.VK_END,
          KeyEvent.VK_DELETE);

  private final InterviewSession session;
  private final LiveCommands commands;
  private final NotesArea notes;
  private final List<JComponent> parts;
  private final LongSupplier nanoTime;

  /** Another key than Tab was pressed since the focus came here. */
  private boolean meant;

  /** What scored and may yet be the beginning of a text; the newest key last. */
  private final List<KeyEvent> run = new ArrayList<>();

  /** How many changes there were before those keys. */
  private int changesBefore;

  private long lastNanos;

  /** The notes before the digits of the run noted steps of an approach; null where they scored. */
  private @Nullable String unnoted;

  /** What plain keys did since the focus came here, the newest last. */
  private final Deque<Change> changes = new ArrayDeque<>();

  /** What a plain key made of an answer. */
  private record Change(Response before, Response after) {}

  /**
   * @param parts where digits score
   */
  PlainKeys(
      InterviewSession session,
      LiveCommands commands,
      NotesArea notes,
      List<JComponent> parts,
      LongSupplier nanoTime) {
    this.session = session;
    this.commands = commands;
    this.notes = notes;
    this.parts = parts;
    this.nanoTime = nanoTime;
  }

  /** Looks at the keys of the program from now on. */
  void watch() {
    stop();
    KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(this);
  }

  void stop() {
    KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventDispatcher(this);
    forget();
  }

  /** Whether the focus is where digits score. */
  boolean isHere() {
    Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    return isHere(owner) && !isInSteps(owner);
  }

  /** In the steps of an approach digits write into the notes. */
  private static boolean isInSteps(@Nullable Component owner) {
    return SwingUtilities.getAncestorOfClass(ApproachView.class, owner) != null;
  }

  private boolean isHere(@Nullable Component owner) {
    return owner != null
        && parts.stream().anyMatch(part -> SwingUtilities.isDescendingFrom(owner, part));
  }

  private void forget() {
    meant = false;
    run.clear();
    changes.clear();
  }

  @Override
  public boolean dispatchKeyEvent(KeyEvent event) {
    Component owner = event.getComponent();
    if (KeysAhead.isWaiting() || TypedAhead.isHolding()) {
      return false; // the focus is about to be elsewhere
    }
    if (!isHere(owner)) {
      forget();
      return false;
    }
    if (event.getID() == KeyEvent.KEY_TYPED) {
      return isText(event, owner) && session.interview().state().isOpen() && typed(event, owner);
    }
    if (event.getID() == KeyEvent.KEY_PRESSED && event.getKeyCode() == KeyEvent.VK_TAB) {
      run.clear(); // whoever goes on to the next part does not write
    }
    if (event.getID() == KeyEvent.KEY_PRESSED && isPurpose(event)) {
      meant = true;
      run.clear();
    }
    return isSpaceOfText(event);
  }

  private static boolean isPurpose(KeyEvent event) {
    return OF_PURPOSE.contains(event.getKeyCode())
        || (Shortcuts.isHeldWith(event) && !Shortcuts.isModifier(event));
  }

  private static boolean isControl(KeyEvent event) {
    return event.getKeyChar() < ' ' || event.getKeyChar() == KeyEvent.VK_DELETE;
  }

  /** A space right after a digit is no choice of the row that has the focus. */
  private boolean isSpaceOfText(KeyEvent event) {
    return event.getKeyCode() == KeyEvent.VK_SPACE && isRunning();
  }

  private boolean isRunning() {
    return !run.isEmpty() && nanoTime.getAsLong() - lastNanos < ONE_TEXT_NANOS;
  }

  private boolean isText(KeyEvent event, Component owner) {
    if (Shortcuts.isHeldWith(event)
        || isControl(event)
        || event.getKeyChar() == KeyEvent.CHAR_UNDEFINED) {
      return false;
    }
    return event.getKeyChar() != ' ' || isRunning() || !choosesBySpace(owner);
  }

  private static boolean choosesBySpace(Component owner) {
    KeyStroke space = KeyStroke.getKeyStroke(KeyEvent.VK_SPACE, 0);
    return owner instanceof JComponent part
        && part.getInputMap(JComponent.WHEN_FOCUSED).get(space) != null;
  }

  /** Whether it was dealt with here. */
  private boolean typed(KeyEvent event, Component owner) {
    char typed = event.getKeyChar();
    if (isInSteps(owner) && Character.isDigit(typed)) {
      notesStep(event);
      return false;
    }
    Command command = command(typed, owner);
    if (command == null) {
      toNotes(event);
    } else {
      score(event, command);
    }
    return true;
  }

  /** What the character does here; null where it is text. */
  private @Nullable Command command(char typed, Component owner) {
    if (session.currentItem().isEmpty() || isInSteps(owner)) {
      return null;
    }
    boolean overwritesUnmeant = response().done() && !meant && !isMadeHere();
    if (overwritesUnmeant) {
      return null;
    }
    if (typed == 'n' || typed == 'N') {
      return commands.noAnswer;
    }
    int score = typed - '1';
    return score >= 0 && score < commands.scores.size() ? commands.scores.get(score) : null;
  }

  private Response response() {
    return session.interview().response(session.step());
  }

  /** The steps do so themselves, with the next who gets this key. */
  private void notesStep(KeyEvent event) {
    if (!meant) {
      String notesBefore = response().notes();
      goOn(copy(event)); // the steps use it up
      unnoted = unnoted == null ? notesBefore : unnoted;
    }
  }

  private static KeyEvent copy(KeyEvent typed) {
    return new KeyEvent(
        typed.getComponent(),
        typed.getID(),
        typed.getWhen(),
        typed.getModifiersEx(),
        typed.getKeyCode(),
        typed.getKeyChar());
  }

  /** One more key that may be the beginning of a text. */
  private void goOn(KeyEvent event) {
    if (!isRunning()) {
      run.clear();
    }
    if (run.isEmpty()) {
      changesBefore = changes.size();
      unnoted = null;
    }
    run.add(event);
    lastNanos = nanoTime.getAsLong();
  }

  private void score(KeyEvent event, Command command) {
    Response before = response();
    if (!meant) {
      goOn(event);
    }
    command.run();
    Response after = response();
    if (!isSame(before, after)) {
      changes.addLast(new Change(before, after)); // a held digit is one change
    }
  }

  /** The text, with what seemed to be a score, goes on in the notes; the focus too. */
  private void toNotes(KeyEvent event) {
    List<KeyEvent> text = isRunning() ? new ArrayList<>(run) : new ArrayList<>();
    if (unnoted != null && !text.isEmpty() && !takesBackSteps(event, unnoted, text.size())) {
      text.clear();
    }
    for (int left = changes.size() - changesBefore;
        !text.isEmpty() && left > 0 && canTakeBack();
        left--) {
      takeBack();
    }
    text.add(event);
    forget();
    KeysAhead.focus(notes);
    var keyboard = KeyboardFocusManager.getCurrentKeyboardFocusManager();
    text.forEach(one -> keyboard.redispatchEvent(notes, one));
  }

  /**
   * "3 options" is a text, and the step noted for its digit goes; "3" with words right behind it
   * notes the step, and what is heard.
   */
  private boolean takesBackSteps(KeyEvent event, String notesBefore, int most) {
    if (event.getKeyChar() != ' ') {
      return false;
    }
    int undone = 0;
    while (undone < most && notes.canUndo() && !response().notes().equals(notesBefore)) {
      notes.undo();
      undone++;
    }
    boolean isBack = response().notes().equals(notesBefore);
    for (; !isBack && undone > 0; undone--) {
      notes.redo(); // other notes are in view: that was none of the steps
    }
    return isBack;
  }

  /** Whether the last that was done to the score of this step was a plain key. */
  boolean canTakeBack() {
    return isHere() && session.interview().state().isOpen() && isMadeHere();
  }

  private boolean isMadeHere() {
    Change last = changes.peekLast();
    return last != null
        && last.after().itemId().equals(session.step())
        && isSame(last.after(), response());
  }

  /** What was before the last plain key. */
  void takeBack() {
    Response before = changes.removeLast().before();
    run.clear();
    String item = before.itemId();
    if (before.skipped()) {
      session.leaveOut(item);
      session.reason(item, before.reason());
    } else if (before.score() != null) {
      session.score(item, before.score());
    } else if (before.points().isPresent()) {
      session.noAnswer(item);
    } else {
      session.unscore(item);
    }
  }

  private static boolean isSame(Response one, Response other) {
    return one.points().equals(other.points())
        && one.state() == other.state()
        && one.skipped() == other.skipped();
  }
}
