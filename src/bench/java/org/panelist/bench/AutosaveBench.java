package org.panelist.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.Set;
import org.panelist.domain.Interview;
import org.panelist.store.DataFolder;
import org.panelist.store.Database;
import org.panelist.store.SqliteInterviewStore;

/**
 * Making one changed note durable, beside one raw commit of the same text: both in WAL mode with
 * {@code synchronous=FULL}, on the same disk, turn by turn.
 */
final class AutosaveBench {
  private static final int WARM_UP = 300;
  private static final int ROUNDS = 1_000;

  private AutosaveBench() {}

  static void run() throws IOException, SQLException {
    Path folder = Files.createTempDirectory("panelist-bench");
    double[] ours = new double[ROUNDS];
    double[] raw = new double[ROUNDS];
    try (Database database = Database.open(DataFolder.open(folder));
        Connection bare = bare(folder.resolve("bare.db"));
        PreparedStatement update = bare.prepareStatement("update note set text = ? where id = 1")) {
      var store = new SqliteInterviewStore(database, InstantSource.system());
      Interview interview = Cards.interview();
      store.create(interview);
      var text = new StringBuilder();
      for (int i = -WARM_UP; i < ROUNDS; i++) {
        text.append("and said why ");
        // the number makes each note another one: SQLite writes no page that stays the same
        String note = i + text.substring(Math.max(0, text.length() - 2_000));
        interview = interview.withResponse(interview.response("item-3").withNotes(note));
        long start = System.nanoTime();
        store.save(interview, Set.of("item-3"));
        long between = System.nanoTime();
        update.setString(1, note);
        update.executeUpdate();
        long end = System.nanoTime();
        if (i >= 0) {
          ours[i] = (between - start) / 1e6;
          raw[i] = (end - between) / 1e6;
        }
      }
    }
    Figures.row("autosave of one note, median", "ms", half(ours), half(raw), "raw SQLite commit");
    Figures.row(
        "autosave of one note, 99th percentile",
        "ms",
        Figures.percentile(ours, 0.99),
        Figures.percentile(raw, 0.99),
        "raw SQLite commit");
  }

  private static double half(double[] values) {
    return Figures.percentile(values, 0.5);
  }

  private static Connection bare(Path file) throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    try (Statement statement = connection.createStatement()) {
      statement.execute("pragma journal_mode=wal");
      statement.execute("pragma synchronous=full");
      statement.execute("create table note (id integer primary key, text text not null)");
      statement.execute("insert into note values (1, '')");
    }
    return connection;
  }
}
