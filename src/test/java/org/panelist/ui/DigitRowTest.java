package org.panelist.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import org.junit.jupiter.api.Test;

/** Which keys of X11 are digits while Ctrl or Alt is held. */
class DigitRowTest {
  private static final int E_ACUTE = 0;

  @Test
  void theKeysOfTheRowAreDigitsInEveryLayout() {
    assertThat(DigitRow.codeOf(KeyEvent.VK_AMPERSAND, 10)).isEqualTo(KeyEvent.VK_1);
    assertThat(DigitRow.codeOf(KeyEvent.VK_PLUS, 10)).isEqualTo(KeyEvent.VK_1);
    assertThat(DigitRow.codeOf(E_ACUTE, 11)).isEqualTo(KeyEvent.VK_2);
    assertThat(DigitRow.codeOf(KeyEvent.VK_LEFT_PARENTHESIS, 14)).isEqualTo(KeyEvent.VK_5);
    assertThat(DigitRow.codeOf(E_ACUTE, 18)).isEqualTo(KeyEvent.VK_9);
    assertThat(DigitRow.codeOf(E_ACUTE, 19)).isEqualTo(KeyEvent.VK_0);
  }

  @Test
  void aDigitOrALetterOfTheRowIsWhatItSays() {
    assertThat(DigitRow.codeOf(KeyEvent.VK_7, 10)).isEqualTo(KeyEvent.VK_7);
    assertThat(DigitRow.codeOf(KeyEvent.VK_A, 10)).isEqualTo(KeyEvent.VK_A);
  }

  @Test
  void whatHasAKeyOfItsOwnKeepsIt() {
    assertThat(DigitRow.codeOf(KeyEvent.VK_MINUS, 15)).isEqualTo(KeyEvent.VK_MINUS); // in France
    assertThat(DigitRow.codeOf(KeyEvent.VK_PLUS, 35)).isEqualTo(KeyEvent.VK_PLUS); // in Germany
    assertThat(DigitRow.codeOf(KeyEvent.VK_EQUALS, 21)).isEqualTo(KeyEvent.VK_EQUALS);
    assertThat(DigitRow.codeOf(KeyEvent.VK_ENTER, 36)).isEqualTo(KeyEvent.VK_ENTER);
    assertThat(DigitRow.codeOf(KeyEvent.VK_ESCAPE, 9)).isEqualTo(KeyEvent.VK_ESCAPE);
    assertThat(DigitRow.codeOf(KeyEvent.VK_ADD, 0)).isEqualTo(KeyEvent.VK_ADD); // not known
  }
}
