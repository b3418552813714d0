package org.panelist.exchange;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** What makes a file unreadable as YAML, in words for people who do not know its grammar. */
record YamlFault(int line, int column, String what, String mend) {
  private record Known(String sign, String what, String mend) {}

  private static final String QUOTE = "put the whole text between quotation marks";
  private static final String UNCLOSED = "found unexpected end of stream";

  /** Signs in the parser's own words, the first that fits is taken. */
  private static final List<Known> KNOWN =
      List.of(
          new Known("mapping values are not allowed here", "there is a ': ' in a text", QUOTE),
          new Known("(tab)", "there is a tab where spaces are expected", "indent with spaces"),
          new Known(UNCLOSED, "a quotation mark is never closed", "close it"),
          new Known("could not find expected ':'", "a key has no ':'", "write 'key: value'"),
          new Known(
              "but found '<scalar>'",
              "more text follows where a quoted text has ended",
              "double the quotation marks inside the text"),
          new Known(
              "expected <block end>", "this line does not belong here", "mend its indentation"),
          new Known(
              "expected '<document start>'",
              "this line does not belong here",
              "mend its indentation"),
          new Known(
              "nesting depth", "too many parts within parts", "check brackets and indentation"),
          new Known("cannot start any token", "a text begins with a special character", QUOTE),
          new Known("scanning an alias", "a text begins with '*'", QUOTE),
          new Known("scanning an anchor", "a text begins with '&'", QUOTE),
          new Known(
              "unknown escape character", "there is a '\\' in a quoted text", "write it twice"),
          new Known("expected ',' or ']'", "a list that begins with '[' has no end", "add ']'"),
          new Known("expected ',' or '}'", "a mapping that begins with '{' has no end", "add '}'"),
          new Known(
              "scanning a block scalar",
              "a text stands on the line of '|' or '>'",
              "begin it on the next line"));

  static YamlFault of(JsonProcessingException e, String text) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof MarkedYAMLException marked && marked.getProblem() != null) {
        return of(marked);
      }
      if (cause instanceof ReaderException reader) {
        return of(reader, text);
      }
    }
    JsonLocation at = e.getLocation();
    return at == null
        ? of(1, 1, e.getOriginalMessage())
        : of(at.getLineNr(), at.getColumnNr(), e.getOriginalMessage());
  }

  void addTo(Complaints complaints) {
    complaints.add(line, "column " + column + ": not readable as YAML: " + what, mend);
  }

  private static YamlFault of(MarkedYAMLException marked) {
    String reason = marked.getContext() + " " + marked.getProblem();
    // an open quotation mark is noticed at the end of the file; where it stands is of more use
    boolean unclosed = marked.getProblem().contains(UNCLOSED);
    Mark mark = unclosed ? marked.getContextMark() : marked.getProblemMark();
    return mark == null ? of(1, 1, reason) : of(mark.getLine() + 1, mark.getColumn() + 1, reason);
  }

  private static YamlFault of(ReaderException e, String text) {
    String before = text.substring(0, Math.min(text.length(), e.getPosition()));
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    int column = before.length() - before.lastIndexOf('\n');
    String what =
        String.format(Locale.ROOT, "there is a control character (U+%04X)", e.getCodePoint());
    return new YamlFault(line, column, what, "remove it");
  }

  private static YamlFault of(int line, int column, @Nullable String reason) {
    String lower = reason == null ? "" : reason.toLowerCase(Locale.ROOT);
    for (Known known : KNOWN) {
      if (lower.contains(known.sign())) {
        return new YamlFault(line, column, known.what(), known.mend());
      }
    }
    String first = lower.lines().findFirst().orElse("something unexpected");
    return new YamlFault(line, column, first, "check this line and the one above it");
  }
}
