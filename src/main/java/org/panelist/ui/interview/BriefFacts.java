package org.panelist.ui.interview;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.RoundScope;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.Relative;

/**
 * What the brief says that the interview itself does not know.
 *
 * @param others what the other rounds of the plan cover; empty where that is not known
 * @param when for when it is planned, in words; empty for no time
 */
record BriefFacts(List<RoundScope> others, String when) {
  static final BriefFacts NONE = new BriefFacts(List.of(), "");

  BriefFacts withOthers(List<RoundScope> found) {
    return new BriefFacts(found, when);
  }

  BriefFacts withWhen(String words) {
    return new BriefFacts(others, words);
  }

  /** "tomorrow · 29 Nov 2026, 09:30": the day as people say it may be another one by then. */
  static String when(@Nullable Instant planned, InstantSource time) {
    if (planned == null) {
      return "";
    }
    ZoneId zone = ZoneId.systemDefault();
    String date = Relative.date(planned, zone);
    String day = Relative.day(planned, time.instant(), zone);
    return date.startsWith(day) ? date : Messages.text("interview.brief.joined", day, date);
  }
}
