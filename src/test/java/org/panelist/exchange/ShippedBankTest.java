package org.panelist.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The question bank as it is shipped. */
class ShippedBankTest {
  @Test
  void everyQuestionIsRead() {
    BankReading reading = BankFiles.read(Path.of("templates/bank"));

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.entries()).isNotEmpty();
  }
}
