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
class NotesDocument extends PlainDocument {
  private static final String SCRIPTS = "i18n";

  /** From here on the caret may be a letter off in such a script, but typing goes on. */
  private static final int LONG = 50_000;

  private String incoming = "";
  private boolean hasShaped;

  NotesDocument() {
    Dictionary<Object, Object> usual = getDocumentProperties();
    var wanted = new Wanted();
    usual.keys().asIterator().forEachRemaining(key -> wanted.put(key, usual.get(key)));
    setDocumentProperties(wanted);
  }

  @Override
  public void insertString(int offset, @Nullable String text, @Nullable AttributeSet attributes)
      throws BadLocationException {
    takeIn(text, 0);
    super.insertString(offset, text, attributes);
  }

  @Override
  public void replace(
      int offset, int length, @Nullable String text, @Nullable AttributeSet attributes)
      throws BadLocationException {
    takeIn(text, length);
    super.replace(offset, length, text, attributes);
  }

  /** A paste may make a note in such a script long: then its costly views go. */
  private void takeIn(@Nullable String text, int removed) {
    incoming = text == null ? "" : text;
    hasShaped = hasShaped || isShaped(incoming);
    if (getLength() - removed + incoming.length() > LONG) {
      putProperty(SCRIPTS, false);
    }
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
    return getLength() <= LONG && isShaped(incoming); // by now the length is that with it
  }

  /** Whether a letter that {@link #isShaped} means was ever in the text. */
  boolean hasShapedLetters() {
    return hasShaped;
  }

  /** Whether some of it runs from right to left, or its letters stand before and around others. */
  static boolean isShaped(String text) {
    char[] letters = text.toCharArray();
    if (Bidi.requiresBidi(letters, 0, letters.length)) {
      return true;
    }
    for (char letter : letters) {
      if ((letter >= 0x0900 && letter < 0x1100) || (letter >= 0x1700 && letter < 0x1D00)) {
        return true; // scripts of India and of South-East Asia
      }
    }
    return false;
  }
}
