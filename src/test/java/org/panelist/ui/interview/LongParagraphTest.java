package org.panelist.ui.interview;

import static org.assertj.core.api.Assertions.assertThat;

import javax.swing.text.BadLocationException;
import javax.swing.text.Segment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.panelist.ui.kit.OffScreen;
import org.panelist.ui.kit.Theme;

/**
 * A paragraph with no line break, as pasted from a page or a transcript. Work is counted in
 * characters that the views ask the text for, not in seconds: it must grow with the text, not with
 * the text times its lines.
 */
class LongParagraphTest {
  /** A line of it is looked at through a piece that is several times as long. */
  private static final int TIMES = 60;

  private static final class Counted extends NotesDocument {
    private long read;

    @Override
    public void getText(int offset, int length, Segment text) throws BadLocationException {
      read += length;
      super.getText(offset, length, text);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'some words of a note ', 100000",
    "nospaceanywhere, 100000",
    "'שלום לכולם וברוכים ', 30000",
    "'नमस्ते दुनिया ', 30000",
    "'שלום לכולם וברוכים ', 100000"
  })
  void layingItOutReadsEachLetterAFewTimes(String words, int length) throws Exception {
    Theme.install(Theme.Mode.LIGHT, 100);
    String text = words.repeat(length / words.length() + 1).substring(0, length);
    OffScreen.onEdt(
        () -> {
          var document = new Counted();
          var area = new NotesArea();
          area.setDocument(document);
          OffScreen.layOut(area, 400, 600);
          area.getPreferredSize(); // as a window asks: the views now have a width
          area.replaceSelection(text);
          OffScreen.layOut(area, 400, 600);
          assertThat(area.getPreferredSize().height).isGreaterThan(length / 100 * 10);
          assertThat(document.read).as("laid out").isLessThan((long) TIMES * length);
          document.read = 0;
          area.replaceSelection("x");
          area.getPreferredSize();
          assertThat(document.read).as("a key").isLessThan((long) TIMES * length);
          document.read = 0;
          OffScreen.paint(area, 1);
          assertThat(document.read).as("painted").isLessThan(length / 2);
          document.read = 0;
          OffScreen.layOut(area, 300, 600);
          area.getPreferredSize();
          assertThat(document.read).as("narrower").isLessThan((long) TIMES * length);
          return area;
        });
  }

  /** No line holds more than fits, whether a paragraph is laid out in one piece or in many. */
  @Test
  void itsLinesFillTheColumnAndNoMore() throws Exception {
    Theme.install(Theme.Mode.LIGHT, 100);
    OffScreen.onEdt(
        () -> {
          var area = new NotesArea();
          area.setDocument(new NotesDocument());
          OffScreen.layOut(area, 400, 600);
          String text = "some words of a note ".repeat(500);
          area.setText(text);
          OffScreen.layOut(area, 400, 600);
          int line = 0;
          for (int at = 1; at < text.length(); at++) {
            var before = area.modelToView2D(at - 1);
            var here = area.modelToView2D(at);
            if (here.getY() > before.getY()) {
              assertThat(text.charAt(at - 1)).as("before line " + ++line).isEqualTo(' ');
              assertThat(before.getX()).isBetween(300.0, 400.0);
            }
          }
          assertThat(line).isGreaterThan(100);
          return area;
        });
  }
}
