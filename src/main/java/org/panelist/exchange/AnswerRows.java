package org.panelist.exchange;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Anchors;
import org.panelist.domain.Item;
import org.panelist.domain.Response;
import org.panelist.domain.ResponseState;
import org.panelist.domain.Round;

/** Turns the rows of an answers file into responses. */
final class AnswerRows {
  private static final int MOST_SECONDS = 24 * 60 * 60;
  private static final int NEAR = 3;

  private static final char FIRM_SPACE = '\u00a0';

  private final Map<String, Integer> columns;
  private final int width;
  private final Round round;
  private final Complaints complaints;
  private final Map<String, Integer> lines = new HashMap<>();

  private AnswerRows(Map<String, Integer> columns, int width, Round round, Complaints complaints) {
    this.columns = columns;
    this.width = width;
    this.round = round;
    this.complaints = complaints;
  }

  /**
   * Reads the header; what is wrong with it is among the complaints. Columns without a name, which
   * spreadsheets add at the end, are none.
   */
  static AnswerRows under(List<String> header, int line, Round round, Complaints complaints) {
    var columns = new HashMap<String, Integer>();
    String known = String.join(",", AnswersFile.columns());
    int width = header.size();
    while (width > 0 && header.get(width - 1).isBlank()) {
      width--;
    }
    for (int i = 0; i < width; i++) {
      String name = header.get(i).strip().toLowerCase(Locale.ROOT);
      if (!AnswersFile.columns().contains(name)) {
        complaints.add(line, "unknown column '" + header.get(i) + "'", "the columns are " + known);
      } else if (columns.putIfAbsent(name, i) != null) {
        complaints.add(line, "the column '" + name + "' is there twice", "keep one");
      }
    }
    for (String needed : List.of("question", "state")) {
      if (!columns.containsKey(needed)) {
        complaints.add(line, "there is no column '" + needed + "'", "the columns are " + known);
      }
    }
    return new AnswerRows(columns, width, round, complaints);
  }

  /** Whether the header has what the rows need. */
  boolean usable() {
    return columns.containsKey("question") && columns.containsKey("state");
  }

  /**
   * Adds the response of one row.
   *
   * @param line on which the row begins
   */
  void add(List<String> row, int line, Map<String, Response> responses) {
    if (row.stream().allMatch(String::isBlank)) {
      return;
    }
    int before = complaints.count();
    if (row.stream().skip(width).anyMatch(cell -> !cell.isBlank())) {
      String what = "there are " + row.size() + " cells under " + width + " columns";
      complaints.add(line, what, "put a text that holds the separator between quotation marks");
      return;
    }
    Item item = item(cell(row, "question"), line);
    ResponseState state = state(cell(row, "state"), line);
    String score = cell(row, "score");
    Integer points = state == null ? null : points(score, state, line);
    int seconds = seconds(cell(row, "seconds"), line);
    if (complaints.count() == before && item != null && state != null) {
      responses.put(
          item.id(),
          new Response(
              item.id(),
              state,
              points,
              raw(row, "notes"),
              Duration.ofSeconds(seconds),
              List.of(),
              false,
              ""));
    }
  }

  private @Nullable Item item(String name, int line) {
    if (name.isEmpty()) {
      complaints.add(line, "the question is missing", "write its id");
      return null;
    }
    Optional<Item> found =
        round
            .item(name)
            .or(
                () ->
                    round.items().stream()
                        .filter(item -> item.question().id().equals(name))
                        .findFirst());
    if (found.isEmpty()) {
      String what = "question '" + name + "' is not in the round '" + round.name() + "'";
      complaints.add(line, what, nearest(name));
      return null;
    }
    Integer first = lines.putIfAbsent(found.get().id(), line);
    if (first != null) {
      complaints.add(line, "question '" + name + "' is in line " + first + " too", "keep one row");
    }
    return found.get();
  }

  private String nearest(String name) {
    List<String> ids = round.items().stream().map(item -> item.question().id()).toList();
    return Words.nearest(name, ids, NEAR)
        .map(near -> "did you mean '" + near + "'?")
        .orElse("it asks " + String.join(", ", ids));
  }

  private @Nullable ResponseState state(String word, int line) {
    if (!word.isEmpty()) {
      try {
        return ResponseState.parse(word);
      } catch (IllegalArgumentException e) {
        complaints.add(line, "state '" + word + "' is unknown", states());
        return null;
      }
    }
    complaints.add(line, "the state is missing", states());
    return null;
  }

  private @Nullable Integer points(String score, ResponseState state, int line) {
    if (state != ResponseState.SCORED) {
      if (!score.isEmpty()) {
        String what = "score '" + score + "' with the state " + state.slug();
        complaints.add(line, what, "use the state scored, or leave the score empty");
      }
      return null;
    }
    try {
      return Anchors.checkScore(Integer.parseInt(score));
    } catch (IllegalArgumentException e) {
      String what =
          score.isEmpty() ? "scored, but without a score" : "the score is '" + score + "'";
      complaints.add(line, what, "use a whole number from 1 to 5");
      return null;
    }
  }

  private int seconds(String text, int line) {
    try {
      int seconds = text.isEmpty() ? 0 : Integer.parseInt(text);
      if (seconds >= 0 && seconds <= MOST_SECONDS) {
        return seconds;
      }
    } catch (NumberFormatException e) {
      // told below, as a number out of range is
    }
    complaints.add(
        line, "the seconds are '" + text + "'", "use a whole number from 0 to " + MOST_SECONDS);
    return 0;
  }

  private String cell(List<String> row, String column) {
    return raw(row, column).replace(FIRM_SPACE, ' ').strip();
  }

  private String raw(List<String> row, String column) {
    Integer index = columns.get(column);
    return index == null || index >= row.size() ? "" : row.get(index);
  }

  private static String states() {
    return "use scored, no-answer or not-asked";
  }
}
