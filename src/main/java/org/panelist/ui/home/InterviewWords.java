package org.panelist.ui.home;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.panelist.domain.InterviewState;
import org.panelist.interview.InterviewSummary;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.Relative;

/** What home says of an interview, today. */
final class InterviewWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.UK);
  private static final DateTimeFormatter SHORT_DAY =
      DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

  private final InstantSource time;
  private final ZoneId zone;

  InterviewWords(InstantSource time, ZoneId zone) {
    this.time = time;
    this.zone = zone;
  }

  /** "Friday, 20 November". */
  String today() {
    return DAY.format(day());
  }

  private LocalDate day() {
    return LocalDate.ofInstant(time.instant(), zone);
  }

  boolean isToday(InterviewSummary one) {
    Instant when = one.plannedFor();
    return when != null && LocalDate.ofInstant(when, zone).equals(day());
  }

  /** Whether it stopped on the way, today: then somebody may be waiting for it to go on. */
  boolean isInterrupted(InterviewSummary one) {
    boolean isHeld = one.state() == InterviewState.RUNNING || one.state() == InterviewState.PAUSED;
    return isHeld && LocalDate.ofInstant(one.updatedAt(), zone).equals(day());
  }

  InterviewRows.Time time(InterviewSummary one) {
    Instant when = one.plannedFor();
    if (when == null) {
      return new InterviewRows.Time("", "");
    }
    LocalDate day = LocalDate.ofInstant(when, zone);
    boolean near = Math.abs(ChronoUnit.DAYS.between(day, day())) <= 1;
    String said = near ? Relative.day(when, time.instant(), zone) : SHORT_DAY.format(day);
    return new InterviewRows.Time(HOUR.format(when.atZone(zone)), isToday(one) ? "" : said);
  }

  String handedIn(InterviewSummary one) {
    String day = Relative.day(one.updatedAt(), time.instant(), zone);
    return Messages.text("home.handedIn", one.round(), one.position(), one.interviewer(), day);
  }

  String about(InterviewSummary one) {
    return Messages.text(
        "home.about", one.round(), one.position(), level(one), one.minutes(), one.items());
  }

  private static String level(InterviewSummary one) {
    return Messages.text("home." + one.level().slug());
  }

  /**
   * @param unsaved whether something of it is not in the data file
   */
  String stopped(InterviewSummary one, boolean unsaved) {
    String day = Relative.day(one.updatedAt(), time.instant(), zone);
    if (one.state() == InterviewState.SUBMITTED) {
      String amended = Messages.text("home.amended", one.round(), one.position());
      return unsaved ? Messages.text("home.unsaved", amended) : amended;
    }
    if (one.state() == InterviewState.WRAP_UP) {
      String done = Messages.text("home.done", one.round(), one.position(), day);
      return unsaved ? Messages.text("home.unsaved", done) : done;
    }
    String where = Messages.text("home.stopped", one.round(), one.answered(), one.items(), day);
    return Messages.text(unsaved ? "home.unsaved" : "home.saved", where);
  }

  static String verb(InterviewSummary one) {
    return one.state() == InterviewState.WRAP_UP ? "home.wrapUp" : "home.resume";
  }
}
