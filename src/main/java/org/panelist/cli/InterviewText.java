package org.panelist.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Interview;
import org.panelist.domain.Item;
import org.panelist.domain.Recommendation;
import org.panelist.domain.Response;
import org.panelist.domain.Summary;
import org.panelist.scorecard.Scoring;

/** An interview for scripts and for terminals; the private scratch note is in neither. */
final class InterviewText {
  private InterviewText() {}

  /** For JSON. */
  static Map<String, Object> fields(Interview interview) {
    Summary summary = Scoring.summarise(interview);
    var fields = new LinkedHashMap<String, @Nullable Object>();
    fields.put("id", interview.id());
    fields.put("position", interview.position().title());
    fields.put("candidate", interview.candidate().name());
    fields.put("code", interview.candidate().code());
    fields.put("interviewer", interview.interviewer());
    fields.put("state", interview.state().slug());
    fields.put("plan", interview.plan().title());
    fields.put("level", interview.plan().level().slug());
    fields.put("round", interview.plan().round());
    fields.put("composite", summary.composite());
    fields.put("coverage", summary.coverage());
    Recommendation recommendation = interview.wrapUp().recommendation();
    fields.put("recommendation", recommendation == null ? null : recommendation.slug());
    fields.put("pauses", interview.progress().notedPauses().size());
    fields.put("pausedSeconds", interview.progress().paused().toSeconds());
    List<Map<String, Object>> responses =
        interview.round().items().stream()
            .map(item -> fields(item, interview.response(item.id())))
            .toList();
    fields.put("responses", responses);
    return fields;
  }

  private static Map<String, Object> fields(Item item, Response response) {
    var fields = new LinkedHashMap<String, @Nullable Object>();
    fields.put("question", item.question().id());
    fields.put("state", response.state().slug());
    fields.put("score", response.score());
    fields.put("notes", response.notes());
    fields.put("seconds", response.spent().toSeconds());
    return fields;
  }

  /** For people. */
  static String text(Interview interview) {
    var text = new StringBuilder();
    line(text, "id", interview.id());
    line(text, "state", interview.state().slug());
    line(text, "position", interview.position().title());
    line(
        text,
        "candidate",
        interview.candidate().name() + " (" + interview.candidate().code() + ")");
    line(text, "interviewer", interview.interviewer());
    String round = interview.plan().round() + " of " + interview.plan().rounds();
    line(text, "round", interview.round().name() + ", " + round + ", " + interview.plan().title());
    line(text, "composite", composite(Scoring.summarise(interview)));
    Recommendation recommendation = interview.wrapUp().recommendation();
    line(text, "recommends", recommendation == null ? "-" : recommendation.slug());
    for (Item item : interview.round().items()) {
      Response response = interview.response(item.id());
      Integer score = response.score();
      String mark = score == null ? response.state().slug() : score.toString();
      text.append('\n').append(item.question().title()).append(" (").append(item.question().id());
      text.append("): ").append(mark).append('\n');
      response.notes().lines().forEach(note -> text.append("    ").append(note).append('\n'));
    }
    return text.toString();
  }

  /** A mean is never shown without its coverage. */
  static String composite(Summary summary) {
    Double mean = summary.composite();
    String asked = summary.counted() + " of " + summary.planned() + " asked";
    return mean == null
        ? "- (" + asked + ")"
        : String.format(Locale.ROOT, "%.2f (%s)", mean, asked);
  }

  private static void line(StringBuilder text, String name, String value) {
    text.append(String.format(Locale.ROOT, "%-12s%s%n", name, value).replace("\r\n", "\n"));
  }
}
