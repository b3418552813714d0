package org.panelist.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
  @Test
  void isOneLineOfWhatCanBeSeen() {
    assertThat(Names.tidy(" Ada\nKing\t\u001b[2J\u00a0Lovelace "))
        .isEqualTo("Ada King [2J Lovelace");
    assertThat(Names.tidy("=1+1")).isEqualTo("=1+1");
    assertThat(Names.tidy("\u05d3\u05d5\u05d3 <b>")).isEqualTo("\u05d3\u05d5\u05d3 <b>");
    assertThat(Names.tidy("Eve\u202E \u2066tsi\u202Clenap")).isEqualTo("Eve tsilenap");
    assertThat(Names.tidy("\u202E")).isEmpty();
    String family = "\ud83d\udc68\u200d\ud83d\udc69";
    assertThat(Names.tidy(family)).isEqualTo(family);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\u00a0", "\u200b", "\u2028", "\u0000\n", "\ufeff \u200e"})
  void isEmptyIfNothingCanBeSeen(String name) {
    assertThat(Names.tidy(name)).isEmpty();
  }
}
