package org.panelist.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HitsTest {
  @Test
  void marksBeginningsOfWords() {
    assertThat(marked("preci", "Precision or recall; imprecise")).containsExactly("Preci");
    assertThat(marked("pr recall", "Precision or recall")).containsExactly("Pr", "recall");
  }

  @Test
  void ignoresAccentsAndCase() {
    assertThat(marked("decale", "Un DÉCALÉ de données")).containsExactly("DÉCALÉ");
    assertThat(marked("été", "ete")).containsExactly("ete");
  }

  @Test
  void takesTheLongestWordAndSurvivesOddText() {
    assertThat(marked("a ab abc", "abcd 😀ab")).containsExactly("abc", "ab");
    assertThat(marked("x", "")).isEmpty();
    assertThat(Hits.of("  ;; ")).isSameAs(Hits.NONE);
  }

  private static List<String> marked(String query, String text) {
    return Hits.of(query).in(text).stream()
        .map(range -> text.substring(range.start(), range.end()))
        .toList();
  }
}
