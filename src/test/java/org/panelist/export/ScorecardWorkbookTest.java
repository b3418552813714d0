package org.panelist.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ScorecardWorkbookTest {
  @Test
  void theSameCardGivesTheSameBytes() throws Exception {
    byte[] bytes = Books.bytes(Cards.card(Cards.typical()));
    Path file = Path.of("target", "export", "typical.xlsx");
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    Thread.sleep(2100);
    assertThat(Books.bytes(Cards.card(Cards.typical()))).isEqualTo(bytes);
  }
}
