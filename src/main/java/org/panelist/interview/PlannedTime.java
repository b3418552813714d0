package org.panelist.interview;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Names;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;

/**
 * When an interview is planned for, as people write it: "14:00", "tomorrow 9:30", "Tue 10:00", "24
 * Nov 10:00", "2026-11-24 10:00".
 */
public final class PlannedTime {
  /** Place in problems; also the name of the field. */
  public static final String WHEN = "when";

  private static final Pattern DAY_AND_TIME =
      Pattern.compile("(?:(.*?)[ ,]+)?(?:at )?(\\d{1,2})[:.](\\d{2})", Pattern.CASE_INSENSITIVE);

  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.UK);

  private final LocalDate today;
  private final ZoneId zone;

  private PlannedTime(LocalDate today, ZoneId zone) {
    this.today = today;
    this.zone = zone;
  }

  /**
   * Reads what somebody wrote. A day of the week is the next such day, today included; a day
   * without a year is the next such day too.
   *
   * @return empty for an empty text
   * @throws ProblemException at {@link #WHEN} if it is no day and time
   */
  public static Optional<Instant> parse(String written, Instant now, ZoneId zone) {
    String text = Names.tidy(written);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Matcher parts = DAY_AND_TIME.matcher(text);
    try {
      if (parts.matches()) {
        int hour = Integer.parseInt(parts.group(2));
        var time = LocalTime.of(hour, Integer.parseInt(parts.group(3)));
        String day = parts.group(1) == null ? "" : parts.group(1);
        var reader = new PlannedTime(LocalDate.ofInstant(now, zone), zone);
        return Optional.of(reader.day(day).atTime(time).atZone(reader.zone).toInstant());
      }
    } catch (DateTimeException e) { // said below
      throw unknown(text, e);
    }
    throw unknown(text, null);
  }

  /** In a form that {@link #parse} reads. */
  public static String text(Instant time, ZoneId zone) {
    return WRITTEN.format(time.atZone(zone));
  }

  private static ProblemException unknown(String text, @Nullable Exception cause) {
    return new ProblemException(
        new Problem(
            WHEN,
            "'" + text + "' is no day and time",
            "write it as 14:00, tomorrow 9:30, Tue 10:00, 24 Nov 10:00 or 2026-11-24 10:00"),
        cause);
  }

  private LocalDate day(String text) {
    String word = text.toLowerCase(Locale.ROOT);
    if (word.isEmpty() || word.equals("today")) {
      return today;
    }
    if (word.equals("tomorrow")) {
      return today.plusDays(1);
    }
    for (DayOfWeek day : DayOfWeek.values()) {
      if (word.length() >= 2 && day.name().toLowerCase(Locale.ROOT).startsWith(word)) {
        return today.with(TemporalAdjusters.nextOrSame(day));
      }
    }
    return date(text);
  }

  private LocalDate date(String text) {
    DateTimeException last = new DateTimeException(text);
    for (String pattern :
        List.of("uuuu-M-d", "d MMMM uuuu", "d MMM uuuu", "d.M.uuuu", "d/M/uuuu")) {
      try {
        return date(text, formatter(pattern));
      } catch (DateTimeException e) {
        last = e;
      }
    }
    for (String pattern : List.of("d MMMM", "d MMM", "d.M.", "d.M", "d/M")) {
      try {
        var years = formatter(pattern).parseDefaulting(ChronoField.YEAR, today.getYear());
        LocalDate day = date(text, years);
        return day.isBefore(today) ? day.plusYears(1) : day;
      } catch (DateTimeException e) {
        last = e;
      }
    }
    throw last;
  }

  /** With the month as "Sept", as Java has it for Britain, or as "Sep". */
  private static LocalDate date(String text, DateTimeFormatterBuilder pattern) {
    try {
      return date(text, pattern, Locale.UK);
    } catch (DateTimeException e) {
      return date(text, pattern, Locale.US);
    }
  }

  private static LocalDate date(String text, DateTimeFormatterBuilder pattern, Locale months) {
    return LocalDate.parse(
        text, pattern.toFormatter(months).withResolverStyle(ResolverStyle.STRICT));
  }

  private static DateTimeFormatterBuilder formatter(String pattern) {
    return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern);
  }
}
