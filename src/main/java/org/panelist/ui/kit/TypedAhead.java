package org.panelist.ui.kit;

import java.awt.Component;
import java.awt.EventQueue;
import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.Window;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.awt.event.KeyEvent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is typed while a command is on its way to the field that it leads to: a page is read
 * and made first, and the focus comes last. What was kept arrives there key by key, in its order,
 * and what is typed meanwhile comes after it. Keys of other windows pass, and so do Esc and keys
 * with Ctrl or Alt; what follows one of those is kept no longer. Event thread.
 */
public final class TypedAhead implements KeyEventDispatcher, FocusListener {
  /** Whoever pauses for so long looks where the focus is. */
  private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(10);

  /** Whatever a command does, keys go where the focus is again after this. */
  private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(30);

  private static @Nullable TypedAhead waiting;

  private final KeyboardFocusManager keyboard =
      KeyboardFocusManager.getCurrentKeyboardFocusManager();
  private final @Nullable Window window = keyboard.getFocusedWindow();
  private final Deque<KeyEvent> keys = new ArrayDeque<>();
  private @Nullable JComponent target;
  private long begun = System.nanoTime();
  private long lastKey = begun;

  /** How many commands have asked for it and not said yet where they lead. */
  private int claims;

  /** Something else than text was pressed: what is typed now is not for where this leads. */
  private boolean full;

  /** The next key is about to be passed on. */
  private boolean passing;

  private TypedAhead() {}

  /** Whether what is typed is kept, and nobody else is to look at it. */
  public static boolean isHolding() {
    return waiting != null && !waiting.full;
  }

  /**
   * What is typed from now on is kept; {@link #focus}, {@link #settle} or {@link #drop} is to
   * follow.
   */
  public static void hold() {
    TypedAhead now = waiting;
    if (now == null) {
      now = new TypedAhead();
      waiting = now;
      now.keyboard.addKeyEventDispatcher(now);
    }
    now.leadTo(null);
    now.claims++;
    now.full = false;
    now.begun = System.nanoTime();
    now.lastKey = now.begun;
  }

  /** The focus goes to {@code target}, and what was kept as soon as the focus is there. */
  public static void focus(JComponent target) {
    TypedAhead now = waiting;
    boolean comes = target.requestFocusInWindow() || target.isFocusOwner();
    if (now != null && comes) {
      now.claims = 0;
      now.leadTo(target);
    } else {
      drop();
    }
  }

  /** A command that has asked to {@link #hold} leads nowhere: the keys go where the focus is. */
  public static void settle() {
    TypedAhead now = waiting;
    if (now != null && now.claims > 0) {
      now.claims--;
      if (now.claims == 0 && now.target == null) {
        now.passNext(); // a focus that goes back is back by then
      }
    }
  }

  /** What was typed ahead is for nobody any more. */
  public static void drop() {
    TypedAhead now = waiting;
    if (now != null) {
      now.end();
    }
  }

  /**
   * A command leads nowhere, for it failed or was called off: a text that still has the focus gets
   * what was kept, and no list or button does.
   */
  public static void giveBack() {
    TypedAhead now = waiting;
    if (now != null && !now.goesOnInText()) {
      now.end();
    }
  }

  private void leadTo(@Nullable JComponent next) {
    if (target != null) {
      target.removeFocusListener(this);
    }
    target = next;
    if (next != null) {
      next.addFocusListener(this);
      if (next.isFocusOwner()) {
        passNext();
      }
    }
  }

  private void passNext() {
    if (!passing) {
      passing = true;
      EventQueue.invokeLater(this::pass);
    }
  }

  private void end() {
    keyboard.removeKeyEventDispatcher(this);
    leadTo(null);
    keys.clear();
    if (waiting == this) {
      waiting = null;
    }
  }

  @Override
  public void focusGained(FocusEvent event) {
    passNext(); // after those who select the text of a field
  }

  @Override
  public void focusLost(FocusEvent event) {}

  /**
   * One key, then the next: one of them may move the focus, or be itself the key of a command that
   * takes its time. Then the rest waits for that.
   */
  private void pass() {
    passing = false;
    if (waiting != this || claims > 0) {
      return;
    }
    KeyEvent first = keys.poll();
    Component owner = keyboard.getFocusOwner();
    if (first == null || owner == null) {
      end();
      return;
    }
    leadTo(null);
    try {
      keyboard.redispatchEvent(owner, first);
    } finally {
      passNext();
    }
  }

  @Override
  public boolean dispatchKeyEvent(KeyEvent event) {
    if (isOver() && !goesOnInText()) {
      end();
      return false;
    }
    Component at = event.getComponent();
    Window from = at instanceof Window own ? own : SwingUtilities.getWindowAncestor(at);
    if (from != window || full || event.getID() == KeyEvent.KEY_RELEASED) {
      return false;
    }
    if (isCommand(event)) {
      full = true;
      if (event.getKeyCode() == KeyEvent.VK_ESCAPE) {
        giveBack();
      }
      return false;
    }
    boolean isOfEarlierPress =
        event.getID() == KeyEvent.KEY_TYPED && event.getKeyChar() < ' ' && keys.isEmpty();
    if (Shortcuts.isModifier(event) || isOfEarlierPress) {
      return false;
    }
    boolean isEnterAgain = keys.isEmpty() && event.getKeyCode() == KeyEvent.VK_ENTER;
    if (isEnterAgain) {
      return true; // it led here, and was pressed twice; no text begins with it
    }
    keys.add(event);
    lastKey = System.nanoTime();
    return true;
  }

  private boolean isOver() {
    long now = System.nanoTime();
    return now - lastKey > PAUSE_NANOS || now - begun > LONGEST_NANOS;
  }

  /** After too long a wait a text that still has the focus gets the keys, and no list or button. */
  private boolean goesOnInText() {
    boolean isText = keyboard.getFocusOwner() instanceof JTextComponent;
    if (isText) {
      claims = 0;
      leadTo(null);
      passNext();
    }
    return isText;
  }

  private static boolean isCommand(KeyEvent event) {
    boolean held = Shortcuts.isHeldWith(event);
    boolean pressed = event.getID() == KeyEvent.KEY_PRESSED && !Shortcuts.isModifier(event);
    return pressed && (held || event.getKeyCode() == KeyEvent.VK_ESCAPE);
  }
}
