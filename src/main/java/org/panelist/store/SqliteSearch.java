package org.panelist.store;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.panelist.domain.Question;

/** Full-text search of the question bank, by SQLite's FTS5. */
final class SqliteSearch {
  /** A search for more words than this looks for the first ones. */
  private static final int MAX_WORDS = 32;

  /** From this many hits on, only whether the title has the words decides the order. */
  private static final int MAX_RANKED = 1_000;

  private SqliteSearch() {}

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
  static List<String> search(Session session, String text) throws SQLException {
    String match = match(text);
    if (match.isEmpty()) {
      return List.of();
    }
    // Ranking reads every hit in full: 0.1 s for a letter that 100,000 questions have. Such a
    // search is not finished typing, so the cheap order will do.
    long hits =
        session.number(
            "select count(*) from (select 1 from question_search where question_search match ?"
                + " limit ?)",
            match,
            MAX_RANKED + 1);
    return hits > MAX_RANKED ? byTitle(session, match) : ranked(session, match);
  }

  private static List<String> ranked(Session session, String match) throws SQLException {
    return session.list(
        "select q.id from question_search s join question q on q.number = s.rowid"
            + " where question_search match ? order by s.rank, q.title",
        row -> row.getString(1),
        match);
  }

  private static List<String> byTitle(Session session, String match) throws SQLException {
    var ids = new java.util.LinkedHashSet<String>();
    for (String part : List.of("{title} : (" + match + ")", match)) {
      ids.addAll(
          session.list(
              "select q.id from question_search s join question q on q.number = s.rowid"
                  + " where question_search match ?",
              row -> row.getString(1),
              part));
    }
    return List.copyOf(ids);
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
