package org.panelist.export;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class TextLayoutTest {
  @Property(tries = 200)
  void thePartsTogetherAreTheText(
      @ForAll @StringLength(max = 3_000) String text,
      @ForAll @IntRange(min = 1, max = 60) int width,
      @ForAll @IntRange(min = 1, max = 10) int lines) {
    var parts = TextLayout.split(text, width, lines);
    assertThat(String.join("", parts)).isEqualTo(text);
    assertThat(parts.subList(0, parts.size() - 1)).noneMatch(String::isEmpty);
  }

  @Example
  void linesFollowTheWidthOfTheColumn() {
    assertThat(TextLayout.lines("", 30)).isEqualTo(1);
    assertThat(TextLayout.lines("one\ntwo\n\nfour", 30)).isEqualTo(4);
    assertThat(TextLayout.lines("a word ".repeat(40), 40)).isBetween(6, 8);
    assertThat(TextLayout.lines("a word ".repeat(40), 20)).isBetween(13, 17);
    assertThat(TextLayout.lines("n".repeat(300), 31)).isBetween(10, 12);
    assertThat(TextLayout.lines("漢".repeat(100), 42)).isBetween(5, 6);
  }

  @Example
  void wordsMoveToTheNextLineAsAWhole() {
    assertThat(TextLayout.split("aaaaaaaaaa bbbbbbbbbb cccccccccc", 16, 1))
        .containsExactly("aaaaaaaaaa ", "bbbbbbbbbb ", "cccccccccc");
  }
}
