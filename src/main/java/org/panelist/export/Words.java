package org.panelist.export;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Recommendation;
import org.panelist.domain.ResponseState;

/** The words of the workbooks. */
final class Words {
  /** Shown where nothing counted: never 0. */
  static final String DASH = "–";

  static final String SCORED = "Scored";
  static final String NO_ANSWER = "No answer";
  static final String NOT_ASKED = "Not asked";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

  private Words() {}

  static String state(ResponseState state) {
    return switch (state) {
      case SCORED -> SCORED;
      case NO_ANSWER -> NO_ANSWER;
      case NOT_ASKED -> NOT_ASKED;
    };
  }

  static String recommendation(@Nullable Recommendation recommendation) {
    return recommendation == null ? "None yet" : sentence(recommendation.slug());
  }

  static String interviewState(InterviewState state) {
    return state == InterviewState.NO_SHOW ? "No-show" : sentence(state.slug());
  }

  /** A slug for people: {@code strong-no} as {@code Strong no}. */
  static String sentence(String slug) {
    String words = slug.replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  static String day(Instant time, ZoneId zone) {
    return DAY.format(time.atZone(zone));
  }

  static String minute(Instant time, ZoneId zone) {
    return MINUTE.format(time.atZone(zone));
  }

  /** Whole minutes, rounded. */
  static long minutes(Duration duration) {
    return Math.round(duration.toSeconds() / 60.0);
  }

  static String yes(boolean value) {
    return value ? "Yes" : "";
  }
}
