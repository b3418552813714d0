package org.panelist.ui.interview;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.ui.FlatTextAreaUI;
import java.awt.EventQueue;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.KeyboardFocusManager;
import java.awt.event.ActionEvent;
import java.awt.event.InputMethodEvent;
import java.awt.geom.Rectangle2D;
import java.awt.im.InputContext;
import java.text.AttributedCharacterIterator;
import java.text.CharacterIterator;
import java.util.function.IntPredicate;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import javax.swing.text.AbstractDocument;
import javax.swing.text.BadLocationException;
import javax.swing.text.DefaultEditorKit;
import javax.swing.text.Element;
import javax.swing.text.View;
import org.jspecify.annotations.Nullable;
import org.panelist.ui.kit.Fields;
import org.panelist.ui.kit.TextStyle;
import org.panelist.ui.kit.Theme;
import org.panelist.ui.kit.TypingUndo;

/** Where notes are typed: plain text whose lines show what they begin with. */
final class NotesArea extends JTextArea {
  private static final int BAR = 10;

  private int percent = 100;
  private @Nullable AiryMetrics metrics;

  /** What an input method shows in the text but has not committed. */
  private String composed = "";

  /** What was committed for an input method, which may yet do so itself. */
  private String late = "";

  private TypingUndo undo = new TypingUndo(System::nanoTime);

  NotesArea() {
    setLineWrap(true);
    setWrapStyleWord(true);
    putClientProperty(FlatClientProperties.STYLE, "background: $Panelist.card");
    setNavigationFilter(new Graphemes(this));
    bindDelete(
        DefaultEditorKit.deletePrevCharAction,
        dot -> dot > 0,
        dot -> Graphemes.before(getDocument(), dot));
    bindDelete(
        DefaultEditorKit.deleteNextCharAction,
        dot -> dot < getDocument().getLength(),
        dot -> Graphemes.after(getDocument(), dot));
    Fields.keepDirection(this);
    resizeText();
  }

  /** Kept while they are those of the same font, for the views keep what they measured by them. */
  @Override
  public FontMetrics getFontMetrics(Font font) {
    FontMetrics plain = super.getFontMetrics(font);
    AiryMetrics known = metrics;
    if (known == null || !known.areOf(plain)) {
      known = new AiryMetrics(plain);
      metrics = known;
    }
    return known;
  }

  /** Shows another sheet, the caret where it was. */
  void show(Notes.Sheet sheet) {
    endComposition();
    undo.endRun();
    undo = sheet.undo;
    if (getDocument() != sheet.document) {
      setDocument(sheet.document);
    }
    setCaretPosition(Math.min(sheet.caret, sheet.document.getLength()));
  }

  /**
   * What an input method is composing stays in the text where it was begun. The method is asked to
   * end first, but answers in an event that comes when the next text is already here, or never:
   * Swing would take the composed letters' places out of the next text then.
   */
  private void endComposition() {
    InputContext context = getInputContext();
    if (composed.isEmpty() || context == null) {
      return;
    }
    context.endComposition();
    if (!composed.isEmpty()) {
      String text = composed;
      composed = "";
      late = text;
      super.processInputMethodEvent(cleared());
      // Committed by an event it would be lost: Swing ignores that while Alt or Ctrl is held.
      replaceSelection(text);
      EventQueue.invokeLater(() -> late = ""); // after what the method has already sent
    }
  }

  private InputMethodEvent cleared() {
    int type = InputMethodEvent.INPUT_METHOD_TEXT_CHANGED;
    return new InputMethodEvent(this, type, null, 0, null, null);
  }

  @Override
  protected void processInputMethodEvent(InputMethodEvent event) {
    if (event.getID() == InputMethodEvent.INPUT_METHOD_TEXT_CHANGED) {
      String all = text(event.getText());
      int committed = Math.min(event.getCommittedCharacterCount(), all.length());
      boolean again = !late.isEmpty() && all.equals(late) && committed == all.length();
      late = "";
      if (again) {
        event.consume(); // it is in the text that it belongs to
        return;
      }
      composed = all.substring(committed);
    }
    super.processInputMethodEvent(event);
  }

  private static String text(@Nullable AttributedCharacterIterator letters) {
    var text = new StringBuilder();
    if (letters != null) {
      for (char c = letters.first(); c != CharacterIterator.DONE; c = letters.next()) {
        text.append(c);
      }
    }
    return text.toString();
  }

  /** Brings the line one writes in into view. */
  void showCaret() {
    try {
      Rectangle2D caret = modelToView2D(getCaretPosition());
      if (caret != null) {
        scrollRectToVisible(caret.getBounds());
      }
    } catch (BadLocationException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * @param percent of the normal size
   */
  void setPercent(int percent) {
    this.percent = percent;
    resizeText();
  }

  /** The key works here before any key of the text field itself. */
  void bind(KeyStroke key, String id, Action action) {
    getInputMap(WHEN_FOCUSED).put(key, id);
    getActionMap().put(id, action);
  }

  /** Puts {@code text} at the caret, apart from what is before it. */
  void insert(String text) {
    int at = getSelectionStart();
    String before = at == 0 ? "\n" : getText().substring(at - 1, at);
    undo.endRun();
    replaceSelection((Character.isWhitespace(before.charAt(0)) ? "" : " ") + text);
    undo.endRun();
  }

  @Override
  public void updateUI() {
    setUI(new NotesUi());
    resizeText();
    letTabLeadOn();
  }

  @Override
  public void setEditable(boolean editable) {
    super.setEditable(editable);
    letTabLeadOn();
  }

  /** A tab in notes helps nobody; the look and feel would have it typed. */
  private void letTabLeadOn() {
    setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
    setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
  }

  private void resizeText() {
    setBorder(BorderFactory.createEmptyBorder(0, 0, 0, Theme.px(BAR))); // the scroll bar's place
    float size = TextStyle.PROMPT.font().getSize2D() * (percent == 0 ? 100 : percent) / 100;
    setFont(TextStyle.PROMPT.font().deriveFont(size));
  }

  /** What is to be taken away from a place on. */
  private interface Taking {
    Graphemes.Range from(int dot) throws BadLocationException;
  }

  private void bindDelete(String id, IntPredicate can, Taking taking) {
    getActionMap()
        .put(
            id,
            new AbstractAction() {
              @Override
              public void actionPerformed(ActionEvent event) {
                if (!isEditable()) {
                  return;
                }
                if (getSelectionStart() != getSelectionEnd()) {
                  replaceSelection("");
                } else if (can.test(getCaretPosition())) {
                  take(taking);
                }
              }
            });
  }

  private void take(Taking taking) {
    try {
      Graphemes.Range range = taking.from(getCaretPosition());
      getDocument().remove(range.start(), range.end() - range.start());
    } catch (BadLocationException e) {
      throw new IllegalStateException(e);
    }
  }

  boolean canUndo() {
    return isEditable() && undo.canUndo();
  }

  /** Whether the last of what {@link #undo} takes back was typed after {@link Notes#markAll}. */
  boolean canUndoSinceMark() {
    return isEditable() && undo.isSinceMark();
  }

  void undo() {
    undo.undo();
  }

  boolean canRedo() {
    return isEditable() && undo.canRedo();
  }

  void redo() {
    undo.redo();
  }

  private static final class NotesUi extends FlatTextAreaUI {
    @Override
    public View create(Element element) {
      boolean bidirectional = Boolean.TRUE.equals(element.getDocument().getProperty("i18n"));
      if (!bidirectional) {
        return new NotesView(element);
      }
      boolean isLine = AbstractDocument.ContentElementName.equals(element.getName());
      return isLine ? new NotesParagraph(element) : super.create(element);
    }
  }
}
