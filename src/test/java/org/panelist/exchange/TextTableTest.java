package org.panelist.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
  @Test
  void aCellStaysOneCellWhateverIsInIt() {
    String table =
        TextTable.of(
            List.of(
                List.of("name", "n"), List.of("Ada\nKing", "7"), List.of("x".repeat(200), "12")));

    assertThat(table.lines())
        .hasSize(3)
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(84))
        .anySatisfy(line -> assertThat(line).startsWith("Ada King ").endsWith("  7"))
        .anySatisfy(line -> assertThat(line).contains("xxx\u2026  12"));
  }

  @Test
  void nothingSteersTheTerminal() {
    assertThat(TextTable.harmless("a\u001b[2Jb\u202egpj\u009b\u0007\tc\n"))
        .isEqualTo("a\ufffd[2Jb\ufffdgpj\ufffd\ufffd\tc\n");
  }
}
