package org.panelist.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest {
  private static final double READABLE = 4.5;

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void everyTokenHasAColour(Theme.Mode mode) throws Exception {
    install(mode, 100);
    for (Token token : Token.values()) {
      assertThat(color(token)).as(token.name()).isNotNull();
    }
    assertThat(OffScreen.onEdt(Theme::isDark)).isEqualTo(mode == Theme.Mode.DARK);
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void textCanBeReadOnScoresChipsAndBanners(Theme.Mode mode) throws Exception {
    install(mode, 100);
    for (int score = 1; score <= 5; score++) {
      readable(Token.scoreText(score), Token.score(score));
    }
    for (Chip.Tone tone : Chip.Tone.values()) {
      readable(tone.text(), tone.behind());
    }
    for (Token behind :
        new Token[] {Token.WINDOW, Token.CARD, Token.ACCENT_BEHIND, Token.SEARCH_HIT}) {
      readable(Token.TEXT, behind);
    }
    readable(Token.SECONDARY, Token.CARD);
    readable(Token.SECONDARY, Token.WINDOW);
    readable(Token.CHIP_TEXT, Token.CARD); // a score that is not saved yet
    readable(Token.CHIP_TEXT, Token.ACCENT_BEHIND);
    readable(Token.WARNING, Token.CARD);
    readable(Token.ERROR, Token.CARD);
    readable(Token.ON_ACCENT, Token.ACCENT);
  }

  @ParameterizedTest
  @CsvSource({"75,10,12", "100,13,16", "150,20,24", "200,26,32", "10,10,12", "900,26,32"})
  void fontAndGapsFollowThePercentage(int percent, int font, int gap) throws Exception {
    install(Theme.Mode.LIGHT, percent);
    assertThat(OffScreen.onEdt(() -> TextStyle.BODY.font().getSize())).isEqualTo(font);
    assertThat(OffScreen.onEdt(() -> Theme.px(16))).isEqualTo(gap);
    int sides =
        OffScreen.onEdt(
            () -> {
              JPanel panel = new JPanel(new MigLayout("insets 16"));
              JLabel label = new JLabel("text");
              panel.add(label);
              return panel.getPreferredSize().width - label.getPreferredSize().width;
            });
    assertThat(sides).as("MigLayout scales its gaps alike").isEqualTo(2 * gap);
  }

  @Test
  void anOpenPageFollowsAChangeOfThemeAndSize() throws Exception {
    install(Theme.Mode.LIGHT, 100);
    JPanel page = OffScreen.onEdt(() -> new JPanel(new MigLayout("insets 16")));
    JLabel label = OffScreen.onEdt(() -> Labels.of("text", TextStyle.SECONDARY));
    OffScreen.onEdt(
        () -> {
          page.add(label);
          OffScreen.layOut(page, 300, 100);
          return page.getPreferredSize();
        });
    Color before = label.getForeground();
    int x = label.getX();
    OffScreen.onEdt(
        () -> {
          Theme.apply(Theme.Mode.DARK, 200);
          SwingUtilities.updateComponentTreeUI(page); // windows are found by themselves
          OffScreen.layOut(page, 300, 100);
          return page;
        });
    assertThat(label.getForeground()).isNotEqualTo(before).isEqualTo(color(Token.SECONDARY));
    assertThat(label.getFont().getSize()).isEqualTo(26);
    assertThat(label.getX()).isEqualTo(2 * x);
  }

  @Test
  void aScoreOutsideTheScaleHasNoColour() {
    assertThatThrownBy(() -> Token.score(6)).hasMessageContaining("outside 1 to 5");
    assertThatThrownBy(() -> Token.scoreText(0)).hasMessageContaining("outside 1 to 5");
  }

  @Test
  void answersOfDesktopsAreUnderstood() {
    assertThat(SystemTheme.isDarkText("'prefer-dark'\n")).isTrue();
    assertThat(SystemTheme.isDarkText("Dark\n")).isTrue();
    assertThat(SystemTheme.isDarkText("'default'\n")).isFalse();
    assertThat(SystemTheme.isDarkWindows("    AppsUseLightTheme    REG_DWORD    0x0\r\n")).isTrue();
    assertThat(SystemTheme.isDarkWindows("    AppsUseLightTheme    REG_DWORD    0x1\r\n"))
        .isFalse();
  }

  private static void install(Theme.Mode mode, int percent) throws Exception {
    OffScreen.onEdt(
        () -> {
          Theme.install(mode, percent);
          return mode;
        });
  }

  private static Color color(Token token) throws Exception {
    return OffScreen.onEdt(() -> Theme.color(token));
  }

  private static void readable(Token text, Token behind) throws Exception {
    assertThat(contrast(color(text), color(behind)))
        .as(text + " on " + behind)
        .isGreaterThanOrEqualTo(READABLE);
  }

  /** Contrast as WCAG 2 defines it, 1 to 21. */
  static double contrast(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
