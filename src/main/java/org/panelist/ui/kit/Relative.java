package org.panelist.ui.kit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Times said as people say them. */
public final class Relative {
  private static final Duration TENTHS = Duration.ofSeconds(10);
  private static final int WEEK = 7;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

  private Relative() {}

  /**
   * "Saved 0.3 s ago"; {@code age} since the last save, taken as nothing when the clock was set
   * back.
   */
  public static String saved(Duration age) {
    return Messages.text("kit.relative.saved", ago(age));
  }

  /** "0.3 s ago", "12 s ago", "5 min ago", "3 h ago". */
  public static String ago(Duration age) {
    Duration since = age.isNegative() ? Duration.ZERO : age;
    if (since.compareTo(TENTHS) < 0) {
      return Messages.text(
          "kit.relative.tenths", String.format(Locale.UK, "%.1f", since.toMillis() / 1000.0));
    }
    if (since.toMinutes() < 1) {
      return Messages.text("kit.relative.seconds", since.toSeconds());
    }
    return since.toHours() < 1
        ? Messages.text("kit.relative.minutes", since.toMinutes())
        : Messages.text("kit.relative.hours", since.toHours());
  }

  /** "40 s", "12 min", "14 h": how long something lasted. */
  public static String roughly(Duration time) {
    if (time.toMinutes() < 1) {
      return Messages.text("kit.relative.lastedSeconds", time.toSeconds());
    }
    return time.toHours() < 2
        ? Messages.text("kit.relative.lastedMinutes", time.toMinutes())
        : Messages.text("kit.relative.lastedHours", time.toHours());
  }

  /**
   * "today", "yesterday", "tomorrow", "3 days ago", "in 3 days", else the date as "18 Nov 2026".
   */
  public static String day(Instant then, Instant now, ZoneId zone) {
    LocalDate day = LocalDate.ofInstant(then, zone);
    long days = ChronoUnit.DAYS.between(day, LocalDate.ofInstant(now, zone));
    if (days == 0) {
      return Messages.text("kit.relative.today");
    }
    if (Math.abs(days) == 1) {
      return Messages.text(days > 0 ? "kit.relative.yesterday" : "kit.relative.tomorrow");
    }
    if (Math.abs(days) < WEEK) {
      return days > 0
          ? Messages.text("kit.relative.daysAgo", days)
          : Messages.text("kit.relative.inDays", -days);
    }
    return DAY.format(day);
  }

  /** "18 Nov 2026, 11:42". */
  public static String date(Instant then, ZoneId zone) {
    var there = then.atZone(zone);
    return DAY.format(there) + ", " + TIME.format(there);
  }

  /** The day as {@link #day} says it, and the time: "yesterday 11:42". */
  public static String dayAndTime(Instant then, Instant now, ZoneId zone) {
    return day(then, now, zone) + " " + TIME.format(then.atZone(zone));
  }

  /** "04:10", and "1:04:10" from an hour on; "-00:30" for a time overrun. */
  public static String clock(Duration time) {
    Duration positive = time.abs();
    String sign = time.isNegative() ? "-" : "";
    String rest =
        String.format(Locale.ROOT, "%02d:%02d", positive.toMinutesPart(), positive.toSecondsPart());
    return sign + (positive.toHours() > 0 ? positive.toHours() + ":" + rest : rest);
  }
}
