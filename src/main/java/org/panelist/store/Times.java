package org.panelist.store;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import org.jspecify.annotations.Nullable;

/** Points in time as ISO-8601 text in UTC, always with nine digits of a second so that it sorts. */
final class Times {
  private static final DateTimeFormatter FORMAT =
      new DateTimeFormatterBuilder().appendInstant(9).toFormatter();

  private Times() {}

  static String text(Instant time) {
    return FORMAT.format(time);
  }

  static @Nullable String textOrNull(@Nullable Instant time) {
    return time == null ? null : text(time);
  }

  static @Nullable Instant parse(@Nullable String text) {
    return text == null ? null : Instant.parse(text);
  }
}
