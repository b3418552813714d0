package org.panelist.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StillFileTest {
  @TempDir private Path folder;

  /** The form in which Windows names a file on a share; SQLite refuses a host that is no path. */
  @Test
  void aHostIsPartOfThePath() {
    assertThat(StillFile.address(URI.create("file://server/share/a%20b/panelist.db")))
        .isEqualTo("file:////server/share/a%20b/panelist.db");
    assertThat(StillFile.address(URI.create("file:///C:/a%20b/panelist.db")))
        .isEqualTo("file:///C:/a%20b/panelist.db");
  }

  /** Two slashes at the beginning of a path are one here, so this form can be tried anywhere. */
  @Test
  void sqliteOpensSuchAnAddress() throws SQLException {
    Path file = folder.resolve("panelist.db");
    try (var made = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = made.createStatement()) {
      statement.execute("create table one (id)");
    }
    String rest = file.toUri().getRawPath().substring(1);
    int slash = rest.indexOf('/');
    var share = URI.create("file://" + rest.substring(0, slash) + rest.substring(slash));
    String address = "jdbc:sqlite:" + StillFile.address(share) + "?immutable=1";
    try (var read = DriverManager.getConnection(address);
        var statement = read.createStatement();
        var rows = statement.executeQuery("select count(*) from one")) {
      assertThat(rows.next()).isTrue();
    }
  }
}
