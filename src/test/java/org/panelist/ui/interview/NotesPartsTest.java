package org.panelist.ui.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import javax.swing.text.BadLocationException;
import javax.swing.text.PlainDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.panelist.ui.kit.CleanText;
import org.panelist.ui.kit.OffScreen;
import org.panelist.ui.kit.Theme;
import org.panelist.ui.kit.TypingUndo;

/** Marks of lines, clean text and undo by runs of typing. */
class NotesPartsTest {
  @ParameterizedTest
  @CsvSource({
    "+ named, FOR, 0, 0",
    "- could n, AGAINST, 0, 0",
    "? ask aga, FOLLOW_UP, 0, 0",
    "- 00:44 x, AGAINST, 0, 0",
    "12:31 dre, TIMED, 5, -1",
    "1:04:10 x, TIMED, 7, -1",
    "00:47 + mentions base rate, FOR, 5, 6",
    "1:00:47  - no cost named, AGAINST, 7, 9",
    "00:47 ? ask again, FOLLOW_UP, 5, 6",
    "00:47 +, FOR, 5, 6",
    "00:47 drew + and -, TIMED, 5, -1",
    "00:47 - 00:52 read, TIMED, 5, -1",
    "00:47+ x, PLAIN, 0, -1",
    "12:314, PLAIN, 0, -1",
    "plain + -, PLAIN, 0, -1",
    "'', PLAIN, 0, -1"
  })
  void aLineIsWhatItBeginsWith(String beginning, NoteLine line, int time, int sign) {
    assertThat(NoteLine.of(beginning)).isEqualTo(line);
    assertThat(NoteLine.timeLength(beginning)).isEqualTo(time);
    assertThat(NoteLine.signAt(beginning)).isEqualTo(sign);
  }

  @Test
  void controlCharactersGoAndLineBreaksBecomeOne() {
    assertThat(CleanText.clean("a\r\nb\rc\u2028d\u0000\u0007\te\uFEFF")).isEqualTo("a\nb\nc\nd\te");
    assertThat(CleanText.clean("👩‍💻 שלום")).isEqualTo("👩‍💻 שלום");
    assertThat(CleanText.clean("re\u00ADtrain non\u001Estop\uFFFC")).isEqualTo("retrain non-stop");
    assertThat(CleanText.clean("x\ud83dy\ude00")).as("halves of characters").isEqualTo("xy");
    assertThat(CleanText.clean("\ud83d")).as("typed, and the other half follows").hasSize(1);
  }

  @Test
  void ofSeveralLinesOneIsMade() {
    assertThat(CleanText.line("a\r\n \tb\u2028\u0085c d\u0000e\t")).isEqualTo("a b c de ");
    assertThat(CleanText.line("two  spaces stay")).isEqualTo("two  spaces stay");
  }

  /** Views of scripts and of plain text follow whatever is typed, pasted and deleted. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void everyPlaceOfANoteHasAPlaceOnTheScreen(long seed) throws Exception {
    String[] pieces = {
      "+ ",
      "- שלום",
      "\n",
      "? x",
      "👩‍💻",
      "مرحبا ",
      "12:31 ",
      "00:47 + ",
      "e\u0301",
      "नमस्ते",
      "a long line of words "
    };
    OffScreen.onEdt(
        () -> {
          Theme.install(Theme.Mode.LIGHT, 100);
          var random = new Random(seed);
          var area = new NotesArea();
          area.setDocument(new NotesDocument());
          for (int i = 0; i < 150; i++) {
            int length = area.getDocument().getLength();
            int at = random.nextInt(length + 1);
            if (random.nextInt(3) == 0) {
              area.getDocument().remove(at, Math.min(length - at, random.nextInt(5)));
            } else {
              area.getDocument().insertString(at, pieces[random.nextInt(pieces.length)], null);
            }
            OffScreen.layOut(area, 150 + random.nextInt(3) * 100, 2000);
            for (int place = 0; place <= area.getDocument().getLength(); place++) {
              assertThat(area.modelToView2D(place)).as("place " + place).isNotNull();
            }
            OffScreen.paint(area, 1);
          }
          return area;
        });
  }

  @Test
  void aRunOfTypingIsUndoneAtOnceAndAPauseBeginsAnother() throws BadLocationException {
    var nanos = new AtomicLong();
    var undo = new TypingUndo(nanos::get);
    var document = new PlainDocument();
    document.addUndoableEditListener(undo);
    type(document, "one");
    nanos.addAndGet(3_000_000_000L);
    type(document, " two");
    document.insertString(document.getLength(), " pasted", null);
    undo.undo();
    assertThat(text(document)).isEqualTo("one two");
    undo.undo();
    assertThat(text(document)).isEqualTo("one");
    undo.redo();
    undo.redo();
    assertThat(text(document)).isEqualTo("one two pasted");
    undo.undo();
    undo.undo();
    undo.undo();
    assertThat(text(document)).isEmpty();
    assertThat(undo.canUndo()).isFalse();
  }

  @Test
  void deletingIsARunOfItsOwn() throws BadLocationException {
    var undo = new TypingUndo(() -> 0);
    var document = new PlainDocument();
    document.addUndoableEditListener(undo);
    type(document, "abc");
    document.remove(2, 1);
    document.remove(1, 1);
    undo.undo();
    assertThat(text(document)).isEqualTo("abc");
  }

  private static void type(PlainDocument document, String text) throws BadLocationException {
    for (int i = 0; i < text.length(); i++) {
      document.insertString(document.getLength(), text.substring(i, i + 1), null);
    }
  }

  private static String text(PlainDocument document) throws BadLocationException {
    return document.getText(0, document.getLength());
  }
}
