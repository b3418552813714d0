package org.panelist.ui.interview;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.BadLocationException;
import org.panelist.domain.InterviewNotes;
import org.panelist.domain.Progress;
import org.panelist.interview.ApproachNote;
import org.panelist.interview.InterviewSession;
import org.panelist.ui.kit.CleanText;
import org.panelist.ui.kit.TypingUndo;

/**
 * The texts of an interview as documents: one for each item and three that belong to none. What is
 * typed goes straight to the session.
 */
final class Notes {
  /** Notes on the whole interview. */
  static final String GENERAL = "general";

  /** Private notes, in no export. */
  static final String SCRATCH = "scratch";

  /** A document with its own undo and the place of its caret. */
  static final class Sheet {
    final NotesDocument document = new NotesDocument();
    final TypingUndo undo = new TypingUndo(System::nanoTime);
    int caret;
    private boolean loading;
  }

  private final InterviewSession session;
  private final Map<String, Sheet> sheets = new HashMap<>();

  Notes(InterviewSession session) {
    this.session = session;
  }

  /** The sheet that belongs to a step of the agenda: opening and closing share the general one. */
  static String keyOf(String step) {
    return step.equals(Progress.OPENING) || step.equals(Progress.CLOSING) ? GENERAL : step;
  }

  /** The sheet of an item's id, of the candidate's questions, or one of the names of this class. */
  Sheet sheet(String key) {
    Sheet sheet = sheets.computeIfAbsent(key, this::create);
    String text = stored(key);
    if (!textOf(sheet).equals(text)) { // written elsewhere: in the wrap-up
      load(sheet, text);
    }
    return sheet;
  }

  /** Tells in all texts what was typed up to now from what is typed from now on. */
  void markAll() {
    sheets.values().forEach(sheet -> sheet.undo.mark());
  }

  /** Where one goes on when the sheet is shown again; it may belong to what was taken out. */
  void keepCaret(String key, int caret) {
    Sheet sheet = sheets.get(key);
    if (sheet != null) {
      sheet.caret = caret;
    }
  }

  /** Changes a text as one step of its undo; the caret of the sheet in view moves with it. */
  void edit(String key, Function<String, ApproachNote.Edit> change) {
    Sheet sheet = sheet(key);
    ApproachNote.Edit edit = change.apply(textOf(sheet));
    sheet.undo.inOne(
        () -> {
          try {
            sheet.document.replace(edit.start(), edit.length(), edit.text(), null);
          } catch (BadLocationException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  private Sheet create(String key) {
    var sheet = new Sheet();
    load(sheet, stored(key));
    sheet.document.setDocumentFilter(CleanText.ofLines());
    sheet.document.addUndoableEditListener(sheet.undo);
    sheet.document.addDocumentListener(
        new DocumentListener() {
          @Override
          public void insertUpdate(DocumentEvent event) {
            typed(key, sheet);
          }

          @Override
          public void removeUpdate(DocumentEvent event) {
            typed(key, sheet);
          }

          @Override
          public void changedUpdate(DocumentEvent event) {} // plain text has no attributes
        });
    return sheet;
  }

  private static void load(Sheet sheet, String text) {
    sheet.loading = true;
    try {
      sheet.document.replace(0, sheet.document.getLength(), text, null);
    } catch (BadLocationException e) {
      throw new IllegalStateException(e);
    } finally {
      sheet.loading = false;
    }
    sheet.undo.discardAllEdits();
    sheet.caret = text.length();
  }

  private void typed(String key, Sheet sheet) {
    if (sheet.loading) {
      return;
    }
    String text = textOf(sheet);
    InterviewNotes notes = session.interview().notes();
    switch (key) {
      case GENERAL ->
          session.notes(new InterviewNotes(text, notes.candidateQuestions(), notes.scratch()));
      case SCRATCH ->
          session.notes(new InterviewNotes(notes.general(), notes.candidateQuestions(), text));
      case Progress.CANDIDATE_QUESTIONS ->
          session.notes(new InterviewNotes(notes.general(), text, notes.scratch()));
      default -> session.notes(key, text);
    }
  }

  private String stored(String key) {
    InterviewNotes notes = session.interview().notes();
    return switch (key) {
      case GENERAL -> notes.general();
      case SCRATCH -> notes.scratch();
      case Progress.CANDIDATE_QUESTIONS -> notes.candidateQuestions();
      default -> session.interview().response(key).notes();
    };
  }

  private static String textOf(Sheet sheet) {
    try {
      return sheet.document.getText(0, sheet.document.getLength());
    } catch (BadLocationException e) {
      throw new IllegalStateException(e);
    }
  }
}
