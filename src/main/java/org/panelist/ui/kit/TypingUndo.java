package org.panelist.ui.kit;

import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.awt.event.ActionEvent;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javax.swing.AbstractAction;
import javax.swing.KeyStroke;
import javax.swing.event.DocumentEvent;
import javax.swing.event.UndoableEditEvent;
import javax.swing.text.JTextComponent;
import javax.swing.undo.CompoundEdit;
import javax.swing.undo.UndoManager;
import javax.swing.undo.UndoableEdit;
import org.jspecify.annotations.Nullable;

/** Undo and redo of one text, by runs of typing instead of single letters. */
public final class TypingUndo extends UndoManager {
  private static final int STEPS = 2000;
  private static final long PAUSE_NANOS = 2_000_000_000L;

  /** Where a field that has one keeps it. */
  private static final String OF_FIELD = "panelist.typingUndo";

  private final transient LongSupplier nanoTime;
  private @Nullable Run run;
  private @Nullable CompoundEdit together;

  /** The last edit before the mark; null for none. */
  private @Nullable UndoableEdit marked;

  /** Typing, or deleting, without a pause and in one place. */
  private static final class Run extends CompoundEdit {
    private final DocumentEvent.EventType type;
    private int place;
    private long at;

    /** What took a selected text away; only what the same event puts in its place goes on. */
    private transient @Nullable AWTEvent replacing;

    Run(DocumentEvent.EventType type) {
      this.type = type;
    }
  }

  /**
   * @param nanoTime tells when a pause ends a run
   */
  public TypingUndo(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
    setLimit(STEPS);
  }

  /** Gives a field undo and redo of its own, by their keys while it has the focus. */
  static void install(JTextComponent field) {
    var undo = new TypingUndo(System::nanoTime);
    field.putClientProperty(OF_FIELD, undo);
    field
        .getDocument()
        .addUndoableEditListener(
            event -> {
              if (field.isFocusOwner()) {
                undo.undoableEditHappened(event);
              } else {
                undo.discardAllEdits(); // another text was put there: nobody typed it
              }
            });
    Keys.of("window.undo").ifPresent(key -> bind(field, key, undo::canUndo, undo::undo));
    Keys.of("window.redo").ifPresent(key -> bind(field, key, undo::canRedo, undo::redo));
  }

  /** Takes undo and redo from a field where those of the whole page count. */
  static void uninstall(JTextComponent field) {
    of(field, TypingUndo::end);
    field.putClientProperty(OF_FIELD, null);
    Keys.of("window.undo").ifPresent(key -> field.getInputMap().remove(key));
    Keys.of("window.redo").ifPresent(key -> field.getInputMap().remove(key));
  }

  /** The text of a field is another one now: undo never leads back to the one before. */
  static void forget(JTextComponent field) {
    of(field, TypingUndo::discardAllEdits);
  }

  private static void of(JTextComponent field, Consumer<TypingUndo> then) {
    if (field.getClientProperty(OF_FIELD) instanceof TypingUndo undo) {
      then.accept(undo);
    }
  }

  private static void bind(
      JTextComponent field, KeyStroke key, BooleanSupplier can, Runnable step) {
    String id = "typing " + key;
    field.getInputMap().put(key, id);
    field
        .getActionMap()
        .put(
            id,
            new AbstractAction() {
              /** With nothing to take back, the key is for what the field is in. */
              @Override
              public boolean isEnabled() {
                return field.isEditable() && can.getAsBoolean();
              }

              @Override
              public void actionPerformed(ActionEvent event) {
                step.run();
              }
            });
  }

  @Override
  public void undoableEditHappened(UndoableEditEvent event) {
    add(event.getEdit());
  }

  /** Whatever {@code edits} changes is undone in one step. */
  public void inOne(Runnable edits) {
    endRun();
    var whole = new CompoundEdit();
    together = whole;
    try {
      edits.run();
    } finally {
      together = null;
      whole.end();
    }
    if (whole.canUndo()) {
      addEdit(whole);
    }
  }

  private void add(UndoableEdit edit) {
    if (together != null) {
      together.addEdit(edit);
      return;
    }
    if (!(edit instanceof DocumentEvent change)) {
      endRun();
      addEdit(edit);
      return;
    }
    Run open = run;
    if (open != null && goesOn(open, change)) {
      take(open, change, edit);
    } else if (change.getLength() == 1 || takesSelection(change)) {
      endRun();
      Run begun = new Run(beginsAs(change));
      addEdit(begun);
      run = begun;
      take(begun, change, edit);
      begun.replacing = takesSelection(change) ? EventQueue.getCurrentEvent() : null;
    } else {
      endRun();
      addEdit(edit);
    }
  }

  /** What is typed over a selection is one step with the taking away of it. */
  private static DocumentEvent.EventType beginsAs(DocumentEvent change) {
    return takesSelection(change) ? DocumentEvent.EventType.INSERT : change.getType();
  }

  private static boolean takesSelection(DocumentEvent change) {
    return change.getType() == DocumentEvent.EventType.REMOVE
        && change.getLength() > 1
        && EventQueue.getCurrentEvent() != null;
  }

  private boolean goesOn(Run open, DocumentEvent change) {
    if (open.type != change.getType()) {
      return false;
    }
    int offset = change.getOffset();
    if (open.replacing != null) {
      return open.replacing == EventQueue.getCurrentEvent() && offset == open.place;
    }
    boolean insert = change.getType() == DocumentEvent.EventType.INSERT;
    return change.getLength() == 1
        && nanoTime.getAsLong() - open.at < PAUSE_NANOS
        && (offset == open.place || (!insert && offset == open.place - 1));
  }

  private void take(Run open, DocumentEvent change, UndoableEdit edit) {
    boolean insert = change.getType() == DocumentEvent.EventType.INSERT;
    open.addEdit(edit);
    open.place = insert ? change.getOffset() + change.getLength() : change.getOffset();
    open.at = nanoTime.getAsLong();
    open.replacing = null;
  }

  /** What is typed from now on is undone apart from what was typed before. */
  public void endRun() {
    if (run != null) {
      run.end();
      run = null;
    }
  }

  /** Tells what was typed up to now from what is typed from now on. */
  public void mark() {
    endRun();
    marked = editToBeUndone();
  }

  /** Whether what undo takes back first was typed since {@link #mark}. */
  public boolean isSinceMark() {
    return canUndo() && editToBeUndone() != marked;
  }

  @Override
  public synchronized void discardAllEdits() {
    endRun();
    super.discardAllEdits();
  }

  @Override
  public synchronized boolean canUndo() {
    endRun();
    return super.canUndo();
  }

  @Override
  public synchronized void undo() {
    endRun();
    super.undo();
  }
}
