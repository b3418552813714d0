package org.panelist.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Paints every part of the kit, so that somebody looks at it; and checks what a machine can see.
 */
class GalleryTest {
  @ParameterizedTest
  @CsvSource({
    "light,LIGHT,100,1440",
    "dark,DARK,100,1440",
    "light-200,LIGHT,200,1920",
    "small,LIGHT,75,1280"
  })
  void everythingIsPaintedAndNamed(String name, Theme.Mode mode, int percent, int width)
      throws Exception {
    BufferedImage image =
        OffScreen.onEdt(
            () -> {
              Theme.install(mode, percent);
              var page = Gallery.build();
              int height = Math.min(2400, OffScreen.heightAt(page, width));
              OffScreen.layOut(page, width, height);
              AccessibilitySweep.check(page);
              return OffScreen.paint(page, 1);
            });
    OffScreen.save(image, "kit-" + name);
    assertThat(image.getRGB(2, 2) & 0xFFFFFF)
        .as("the page is painted in the window colour")
        .isEqualTo(OffScreen.onEdt(() -> Theme.color(Token.WINDOW).getRGB()) & 0xFFFFFF);
  }
}
