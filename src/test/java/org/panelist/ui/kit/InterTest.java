package org.panelist.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import java.awt.Font;
import org.junit.jupiter.api.Test;

class InterTest {
  private static final char ARABIC = '\u0639';

  @Test
  void hasTheTwoWeights() {
    assertThat(Inter.regular().getFamily()).isEqualTo("Inter");
    assertThat(Inter.semibold().getFamily()).isEqualTo("Inter SemiBold");
  }

  @Test
  void showsLettersThatItLacksAtAnySize() {
    assertThat(plain().canDisplay(ARABIC)).isFalse();
    assumeThat(new Font(Font.DIALOG, Font.PLAIN, 13).canDisplay(ARABIC))
        .as("the system has a font with Arabic letters")
        .isTrue();
    assertThat(Inter.regular().deriveFont(13f).canDisplay(ARABIC)).isTrue();
    assertThat(Inter.semibold().deriveFont(20f).canDisplay(ARABIC)).isTrue();
  }

  @Test
  void isTheSameWhereItMustBeRegistered() {
    Font registered = Inter.registered(plain());

    assertThat(registered.getFamily()).isEqualTo("Inter");
    for (char letter : new char[] {'a', '\u00e9', '\u03c0', ARABIC, '\u4e2d'}) {
      assertThat(registered.canDisplay(letter)).isEqualTo(Inter.regular().canDisplay(letter));
    }
  }

  private static Font plain() {
    return Inter.read(FlatInterFont.STYLE_REGULAR);
  }
}
