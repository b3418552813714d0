package org.panelist.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.panelist.domain.ProblemException;
import org.panelist.domain.Response;
import org.panelist.domain.Round;

/**
 * Reads the answers of an interview that was held on paper: a CSV file with the columns {@code
 * question,state,score,notes,seconds}, of which only the first two must be there, in any order.
 * Commas or, as some spreadsheets write, semicolons or tabs, which a first line such as {@code
 * sep=;} may name; UTF-8 with or without a mark.
 */
public final class AnswersFile {
  private static final String SEPARATOR = "sep=";
  private static final Pattern LINE = Pattern.compile("line: (\\d+)");

  private AnswersFile() {}

  /**
   * The responses by item id; items that the file does not name were not asked.
   *
   * @throws ProblemException with everything that is wrong, each with its line
   */
  public static Map<String, Response> read(Path file, Round round) {
    return read(file.toString(), TextFiles.read(file), round);
  }

  /** As {@link #read(Path, Round)}, of a file that is in memory already. */
  public static Map<String, Response> read(String name, String text, Round round) {
    var complaints = new Complaints(name);
    Map<String, Response> responses = new LinkedHashMap<>();
    int line = 1;
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format(text))) {
      AnswerRows rows = null;
      for (CSVRecord row : parser) {
        if (rows == null) {
          if (!precedesHeader(row)) {
            rows = AnswerRows.under(row.toList(), line, round, complaints);
          }
        } else if (complaints.count() == 0 || rows.usable()) {
          rows.add(row.toList(), line, responses);
        }
        line = (int) parser.getCurrentLineNumber() + 1;
      }
      if (rows == null) {
        complaints.add(1, "the file is empty", "begin it with question,state,score,notes,seconds");
      }
    } catch (UncheckedIOException | IOException e) {
      Matcher place = LINE.matcher(String.valueOf(e.getMessage()));
      int at = place.find() ? Integer.parseInt(place.group(1)) : line;
      complaints.add(
          at,
          "quotation marks do not match",
          "double each one inside a text: \"he said \"\"yes\"\"\"");
    }
    if (complaints.count() > 0) {
      throw new ProblemException(complaints.all(), null);
    }
    return responses;
  }

  private static boolean precedesHeader(CSVRecord row) {
    return row.stream().allMatch(String::isBlank) || row.get(0).startsWith(SEPARATOR);
  }

  private static CSVFormat format(String text) {
    String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(delimiter(header))
        .setIgnoreEmptyLines(false)
        .setIgnoreSurroundingSpaces(true)
        .get();
  }

  /** The one that divides the first line; a comma if none does. */
  private static char delimiter(String header) {
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      if (count(header, candidate) > count(header, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String text, char sought) {
    return text.chars().filter(c -> c == sought).count();
  }

  /** The columns, in the order of the documentation. */
  static List<String> columns() {
    return List.of("question", "state", "score", "notes", "seconds");
  }
}
