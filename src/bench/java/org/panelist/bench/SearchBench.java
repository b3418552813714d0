package org.panelist.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.panelist.domain.Question;
import org.panelist.store.DataFolder;
import org.panelist.store.Database;
import org.panelist.store.SqliteBankStore;

/**
 * A keystroke in the search field of the bank until the list that answers it is painted (off
 * screen, 1440x900), beside the bare FTS5 query for the same text in the same database, turn by
 * turn; over the shipped bank and over 100,000 questions.
 */
final class SearchBench {
  private static final int MANY = 100_000;

  /** Nobody types much faster; the detail of the question before is shown within this time. */
  private static final int PAUSE_MILLIS = 140;

  private static final int ROUNDS = 4;
  private static final List<String> TYPED =
      List.of("precision", "leakage split", "model drift", "the", "gradient descent", "xylophone");

  /** Milliseconds of each keystroke but those of the first round. */
  private record Times(List<Double> screen, List<Double> query) {
    void print(String bank) {
      row("keystroke to painted list, " + bank + ", median", 0.5);
      row("keystroke to painted list, " + bank + ", 95th pct.", 0.95);
    }

    private void row(String what, double share) {
      Figures.row(what, "ms", at(screen, share), at(query, share), "bare FTS5 query, ids only");
    }

    private static double at(List<Double> times, double share) {
      return Figures.percentile(times.stream().mapToDouble(Double::doubleValue).toArray(), share);
    }
  }

  private SearchBench() {}

  static void run() throws Exception {
    List<Question> shipped = GeneratedBank.shipped();
    measure(shipped).print(shipped.size() + " questions");
    measure(GeneratedBank.of(shipped, MANY)).print("100,000");
  }

  private static Times measure(List<Question> questions) throws Exception {
    Path folder = Files.createTempDirectory("panelist-bench");
    ExecutorService worker = Executors.newSingleThreadExecutor();
    DataFolder data = DataFolder.open(folder);
    try (Database database = Database.open(data);
        Connection bare = DriverManager.getConnection("jdbc:sqlite:" + data.file());
        PreparedStatement query =
            bare.prepareStatement(
                "select rowid from question_search where question_search match ?")) {
      var store = new SqliteBankStore(database);
      store.importPacked(questions, "bench");
      return type(new SearchScreen(store, worker), query);
    } finally {
      worker.shutdownNow();
      delete(folder);
    }
  }

  private static Times type(SearchScreen screen, PreparedStatement query) throws Exception {
    var times = new Times(new ArrayList<>(), new ArrayList<>());
    for (int round = 0; round < ROUNDS; round++) {
      for (String words : TYPED) {
        screen.clear();
        for (int i = 0; i < words.length(); i++) {
          Thread.sleep(PAUSE_MILLIS);
          screen.settle();
          long start = System.nanoTime();
          screen.type(words.charAt(i));
          long between = System.nanoTime();
          ask(query, words.substring(0, i + 1));
          if (round > 0) {
            times.screen().add((between - start) / 1e6);
            times.query().add((System.nanoTime() - between) / 1e6);
          }
        }
      }
    }
    return times;
  }

  private static void ask(PreparedStatement query, String text) throws SQLException {
    var match = new StringBuilder();
    for (String word : text.strip().split(" ", -1)) {
      match.append('"').append(word).append("\"* ");
    }
    query.setString(1, match.toString());
    try (ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        rows.getLong(1);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
