package org.panelist.ui.interview;

import java.util.function.LongSupplier;
import javax.swing.event.DocumentEvent;
import javax.swing.event.UndoableEditEvent;
import javax.swing.undo.CompoundEdit;
import javax.swing.undo.UndoManager;
import javax.swing.undo.UndoableEdit;
import org.jspecify.annotations.Nullable;

/** Undo and redo of one text, by runs of typing instead of single letters. */
final class TypingUndo extends UndoManager {
  private static final int STEPS = 2000;
  private static final long PAUSE_NANOS = 2_000_000_000L;

  private final transient LongSupplier nanoTime;
  private @Nullable Run run;
  private @Nullable CompoundEdit together;

  /** Typing, or deleting, without a pause and in one place. */
  private static final class Run extends CompoundEdit {
    private final DocumentEvent.EventType type;
    private int place;
    private long at;

    Run(DocumentEvent.EventType type) {
      this.type = type;
    }
  }

  /**
   * @param nanoTime tells when a pause ends a run
   */
  TypingUndo(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
    setLimit(STEPS);
  }

  @Override
  public void undoableEditHappened(UndoableEditEvent event) {
    add(event.getEdit());
  }

  /** Whatever {@code edits} changes is undone in one step. */
  void inOne(Runnable edits) {
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
    if (!(edit instanceof DocumentEvent change) || change.getLength() != 1) {
      endRun();
      addEdit(edit);
      return;
    }
    long now = nanoTime.getAsLong();
    int offset = change.getOffset();
    boolean insert = change.getType() == DocumentEvent.EventType.INSERT;
    Run open = run;
    boolean goesOn =
        open != null
            && open.type == change.getType()
            && now - open.at < PAUSE_NANOS
            && (offset == open.place || (!insert && offset == open.place - 1));
    if (!goesOn || open == null) {
      endRun();
      open = new Run(change.getType());
      addEdit(open);
      run = open;
    }
    open.addEdit(edit);
    open.place = insert ? offset + 1 : offset;
    open.at = now;
  }

  /** What is typed from now on is undone apart from what was typed before. */
  void endRun() {
    if (run != null) {
      run.end();
      run = null;
    }
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
