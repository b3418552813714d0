package org.panelist.store;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Question;

/**
 * Full-text search of the question bank, by SQLite's FTS5. Thread-safe.
 *
 * <p>A first letter is in almost every question, and somebody waits for the result of every key: so
 * hits come out of the database as one text of numbers, for a row costs more than finding it, and
 * the ids behind the numbers are kept here. Numbers and ids are never used again, so what is kept
 * is never wrong, only sometimes too short.
 */
final class SqliteSearch {
  /** A search for more words than this looks for the first ones. */
  private static final int MAX_WORDS = 32;

  /**
   * Ranking reads every hit in full, some microseconds each. Above this many the search is not
   * typed to its end, and it is enough to have the questions with the words in the title first.
   */
  private static final int MAX_RANKED = 2_000;

  private volatile @Nullable String[] ids = {};

  static void replace(Session session, long number, Question question, boolean isThere)
      throws SQLException {
    if (isThere) {
      session.update("delete from question_search where rowid = ?", number);
    }
    session.update(
        "insert into question_search (rowid, title, prompt, points, tags) values (?, ?, ?, ?, ?)",
        number,
        question.title(),
        question.prompt(),
        lines(List.of(question.covers(), question.followUps(), question.redFlags())),
        lines(List.of(question.tags(), List.of(question.competency().name()))));
  }

  private static String lines(List<List<String>> texts) {
    return texts.stream().flatMap(List::stream).collect(Collectors.joining("\n"));
  }

  /** Ids, best first; see {@link org.panelist.bank.BankStore#search}. */
  List<String> search(Session session, String text) throws SQLException {
    String match = match(text);
    if (match.isEmpty()) {
      return List.of();
    }
    int[] hits = numbers(session, match);
    return hits.length > MAX_RANKED
        ? ids(session, titlesFirst(session, match, hits))
        : ranked(session, match);
  }

  private static List<String> ranked(Session session, String match) throws SQLException {
    return session.list(
        "select q.id from question_search s join question q on q.number = s.rowid"
            + " where question_search match ? order by s.rank, q.title",
        row -> row.getString(1),
        match);
  }

  private static int[] titlesFirst(Session session, String match, int[] hits) throws SQLException {
    int[] titles = numbers(session, "{title} : (" + match + ")");
    var inTitle = new BitSet();
    for (int number : titles) {
      inTitle.set(number);
    }
    IntStream others = Arrays.stream(hits).filter(number -> !inTitle.get(number));
    return IntStream.concat(Arrays.stream(titles), others).toArray();
  }

  /** Numbers of the questions that match, ascending. */
  private static int[] numbers(Session session, String match) throws SQLException {
    String numbers =
        session
            .first(
                "select coalesce(group_concat(rowid), '') from question_search"
                    + " where question_search match ?",
                row -> row.getString(1),
                match)
            .orElse("");
    int[] parsed = new int[(numbers.length() + 1) / 2];
    int size = 0;
    int number = 0;
    for (int i = 0; i < numbers.length(); i++) {
      char c = numbers.charAt(i);
      if (c == ',') {
        parsed[size++] = number;
        number = 0;
      } else {
        number = number * 10 + c - '0';
      }
    }
    if (!numbers.isEmpty()) {
      parsed[size++] = number;
    }
    return Arrays.copyOf(parsed, size);
  }

  private List<String> ids(Session session, int[] numbers) throws SQLException {
    @Nullable String[] known = ids;
    for (int number : numbers) {
      if (number >= known.length || known[number] == null) {
        known = load(session);
        break;
      }
    }
    var found = new String[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      found[i] = Objects.requireNonNull(known[numbers[i]]);
    }
    return List.of(found);
  }

  private @Nullable String[] load(Session session) throws SQLException {
    int greatest = (int) session.number("select coalesce(max(number), 0) from question");
    var loaded = new @Nullable String[greatest + 1];
    session.list(
        "select number, id from question",
        row -> {
          loaded[row.getInt(1)] = row.getString(2);
          return true;
        });
    ids = loaded;
    return loaded;
  }

  /**
   * The words of {@code text} in the language of FTS5: each as a quoted beginning of a word. Empty
   * if there is no letter or digit to look for.
   */
  static String match(String text) {
    return Stream.of(text.split("[\\s\\p{Cntrl}]+", MAX_WORDS + 1))
        .limit(MAX_WORDS)
        .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
        .map(word -> '"' + word.replace('"', ' ').strip() + "\"*")
        .collect(Collectors.joining(" "));
  }
}
