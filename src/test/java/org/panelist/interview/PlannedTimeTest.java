package org.panelist.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.panelist.domain.ProblemException;

class PlannedTimeTest {
  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  /** A Friday. */
  private static final Instant NOW =
      LocalDateTime.parse("2026-11-20T13:30").atZone(ZONE).toInstant();

  @ParameterizedTest
  @CsvSource({
    "14:00, 2026-11-20T14:00",
    "9.30, 2026-11-20T09:30",
    "today 9:30, 2026-11-20T09:30",
    "Tomorrow at 09:05, 2026-11-21T09:05",
    "fri 16:00, 2026-11-20T16:00",
    "Thursday 16:00, 2026-11-26T16:00",
    "tu 16:00, 2026-11-24T16:00",
    "24 Nov 10:00, 2026-11-24T10:00",
    "24 november 2027 10:00, 2027-11-24T10:00",
    "2 Feb 10:00, 2027-02-02T10:00",
    "24 Sep 10:00, 2027-09-24T10:00",
    "24 sept 2027 10:00, 2027-09-24T10:00",
    "2026-12-01 8:15, 2026-12-01T08:15",
    "1.12. 8:15, 2026-12-01T08:15",
    "1.12.2026 8:15, 2026-12-01T08:15",
    "1/12 8:15, 2026-12-01T08:15",
    "  24  Nov   10:00 , 2026-11-24T10:00",
  })
  void readsWhatPeopleWrite(String written, LocalDateTime expected) {
    assertThat(PlannedTime.parse(written, NOW, ZONE)).contains(expected.atZone(ZONE).toInstant());
  }

  @Test
  void aDayAfterACommaIsRead() {
    assertThat(PlannedTime.parse("24 Nov, 10:00", NOW, ZONE))
        .isEqualTo(PlannedTime.parse("24 Nov 10:00", NOW, ZONE));
  }

  @Test
  void readsWhatItWrites() {
    for (int i = 0; i < 400; i++) {
      Instant time = NOW.plusSeconds(i * 26L * 3600);
      assertThat(PlannedTime.parse(PlannedTime.text(time, ZONE), NOW, ZONE)).contains(time);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\u200b"})
  void nothingIsNoTime(String written) {
    assertThat(PlannedTime.parse(written, NOW, ZONE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"soon", "24 Nov", "25:00", "12:60", "30 Feb 10:00", "t 10:00", "2026 10:00", "10"})
  void whatIsNoTimeIsRefusedWithExamples(String written) {
    assertThatThrownBy(() -> PlannedTime.parse(written, NOW, ZONE))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problems().get(0).where()).isEqualTo(PlannedTime.WHEN))
        .hasMessageContaining(written)
        .hasMessageContaining("tomorrow 9:30");
  }
}
