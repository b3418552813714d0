package org.panelist.ui.interview;

import java.awt.font.TextAttribute;
import java.text.Bidi;
import java.util.Dictionary;
import java.util.Hashtable;
import javax.swing.text.AttributeSet;
import javax.swing.text.BadLocationException;
import javax.swing.text.PlainDocument;
import org.jspecify.annotations.Nullable;

/**
 * The text of a note. Swing shows a document with the costly views that know scripts which run from
 * right to left as soon as it holds an emoji: a note of a million characters then stands still for
 * a quarter of a minute. Here they are used only where a script needs them.
 */
final class NotesDocument extends PlainDocument {
  private static final String SCRIPTS = "i18n";

  /** From here on the caret may be a letter off in such a script, but typing goes on. */
  private static final int LONG = 200_000;

  private String incoming = "";

  NotesDocument() {
    Dictionary<Object, Object> usual = getDocumentProperties();
    var wanted = new Wanted();
    usual.keys().asIterator().forEachRemaining(key -> wanted.put(key, usual.get(key)));
    setDocumentProperties(wanted);
  }

  @Override
  public void insertString(int offset, @Nullable String text, @Nullable AttributeSet attributes)
      throws BadLocationException {
    incoming = text == null ? "" : text;
    super.insertString(offset, text, attributes);
  }

  @Override
  public void replace(
      int offset, int length, @Nullable String text, @Nullable AttributeSet attributes)
      throws BadLocationException {
    incoming = text == null ? "" : text;
    super.replace(offset, length, text, attributes);
  }

  /** What the views go by; Swing has no other place to have a say in it. */
  @SuppressWarnings("JdkObsolete") // a document takes a Dictionary, and this is the only one
  private final class Wanted extends Hashtable<Object, Object> {
    /** Each line runs as its own first letter says, whatever the direction of the window. */
    @Override
    public synchronized @Nullable Object put(Object key, Object value) {
      boolean unneeded = SCRIPTS.equals(key) && Boolean.TRUE.equals(value) && !needsScripts();
      boolean kept = unneeded || TextAttribute.RUN_DIRECTION.equals(key);
      return kept ? get(key) : super.put(key, value);
    }
  }

  private boolean needsScripts() {
    char[] letters = incoming.toCharArray();
    if (getLength() + letters.length > LONG) {
      return false;
    }
    return Bidi.requiresBidi(letters, 0, letters.length)
        || incoming.chars().anyMatch(NotesDocument::isShaped);
  }

  /** Scripts of India and of South-East Asia, whose letters stand before and around each other. */
  private static boolean isShaped(int letter) {
    return (letter >= 0x0900 && letter < 0x1100) || (letter >= 0x1700 && letter < 0x1D00);
  }
}
