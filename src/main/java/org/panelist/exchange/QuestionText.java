package org.panelist.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.panelist.domain.Anchors;
import org.panelist.domain.Question;

/** Questions as text for terminals, spreadsheets and scripts. */
public final class QuestionText {
  private QuestionText() {}

  /** A JSON array with the fields of the bank file, and the competency in each question. */
  public static String json(List<Question> questions) {
    return JsonText.of(questions.stream().map(QuestionText::fields).toList());
  }

  /** CSV with the fields of the bank file; the entries of a list are lines of one cell. */
  public static String csv(List<Question> questions) {
    var out = new StringBuilder();
    var format = CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();
    try (var printer = new CSVPrinter(out, format)) {
      printer.printRecord(
          "id",
          "version",
          "title",
          "level",
          "competency",
          "kind",
          "minutes",
          "prompt",
          "covers",
          "follow_ups",
          "anchor_1",
          "anchor_2",
          "anchor_3",
          "anchor_4",
          "anchor_5",
          "red_flags",
          "variants",
          "tags",
          "sources");
      for (Question question : questions) {
        printer.printRecord(cells(question));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a StringBuilder has no input or output that could fail
    }
    return out.toString();
  }

  /** One line for each question under a heading, in columns. */
  public static String table(List<Question> questions) {
    var rows = new ArrayList<List<String>>();
    rows.add(List.of("id", "level", "competency", "kind", "min", "title"));
    for (Question q : questions) {
      rows.add(
          List.of(
              q.id(),
              q.level().slug(),
              q.competency().id(),
              q.kind().slug(),
              Integer.toString(q.minutes()),
              q.title()));
    }
    return TextTable.of(rows);
  }

  private static Map<String, Object> fields(Question q) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("id", q.id());
    fields.put("version", q.version());
    fields.put("title", q.title());
    fields.put("level", q.level().slug());
    fields.put("competency", q.competency().id());
    fields.put("kind", q.kind().slug());
    fields.put("minutes", q.minutes());
    fields.put("prompt", q.prompt());
    fields.put("covers", q.covers());
    fields.put("follow_ups", q.followUps());
    var anchors = new LinkedHashMap<String, String>();
    for (int score = Anchors.MIN; score <= Anchors.MAX; score++) {
      anchors.put(Integer.toString(score), q.anchors().text(score));
    }
    fields.put("anchors", anchors);
    fields.put("red_flags", q.redFlags());
    fields.put("variants", q.variants());
    fields.put("tags", q.tags());
    fields.put("sources", q.sources());
    return fields;
  }

  private static List<Object> cells(Question q) {
    var cells = new ArrayList<Object>();
    fields(q)
        .forEach(
            (key, value) -> {
              if (value instanceof Map<?, ?> anchors) {
                cells.addAll(anchors.values());
              } else if (value instanceof List<?> list) {
                cells.add(String.join("\n", list.stream().map(String::valueOf).toList()));
              } else {
                cells.add(value);
              }
            });
    return cells;
  }
}
