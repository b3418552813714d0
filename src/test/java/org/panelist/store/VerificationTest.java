package org.panelist.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.panelist.domain.Problem;

class VerificationTest {
  @TempDir Path folder;
  private Database database;

  @BeforeEach
  void fill() {
    database = Database.open(DataFolder.open(folder));
    InstantSource time = InstantSource.system();
    new SqliteBankStore(database)
        .importPacked(List.of(Samples.question("q1"), Samples.question("q2")), "f");
    new SqlitePlanStore(database, time).save(Samples.plan("plan", 2));
    var interviews = new SqliteInterviewStore(database, time);
    interviews.create(Samples.full("x"));
    interviews.create(Samples.full("y"));
    var scorecards = new SqliteScorecardStore(database, time);
    scorecards.submit(Samples.scorecard(Samples.full("x"), 1));
    scorecards.submit(Samples.scorecard(Samples.full("x"), 2));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aSoundFileHasFindingsAndNoProblems() {
    var result = Verification.of(database);
    assertThat(result.problems()).isEmpty();
    assertThat(result.findings())
        .containsExactly(
            database.file() + ": the file is sound",
            "2 questions",
            "1 plan",
            "2 interviews with 6 responses",
            "2 scorecards");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          update question set content = 'x' where id = 'q1'             | question q1    | cannot be read
          update question set content = (select content from question where id = 'q2') | question q1 | another question
          update question set content = replace(content, '"minutes":6,', '') where id = 'q2' | question q2 | minutes
          update question set content = replace(content, '"minutes":6,', '"minutes":6,"more":1,') where id = 'q2' | question q2 | more
          delete from question where id = 'q1'                          | search         | 2 questions can be found by searching, of 1
          update plan set content = '{}'                                | plan plan      | cannot be read
          update interview set state = 'SUBMITTED' where id = 'y'       | interview y    | its scorecard is not there
          update interview set state = 'PAUSED' where id = 'x'          | interview x    | is not submitted
          update interview set state = 'ASLEEP' where id = 'y'          | interview y    | ASLEEP
          update response set item_id = 'i9' where item_id = 'i1' and interview_id = 'y' | interview y | i9
          update interview set created_at = 'yesterday' where id = 'y'  | interview y    | yesterday
          delete from response where item_id = 'i1' and interview_id = 'y' | interview y | 2 responses to 3 items
          update response set notes = '' where 1 = 0; delete from scorecard where version = 1 | scorecard of interview x version 2 | a version before it
          update scorecard set content = replace(content, '"score":4', '"score":5') where version = 1 | scorecard of interview x version 1 | has changed
          delete from interview_round where interview_id = 'y'          | interview y    | its round
          pragma foreign_keys = off; delete from candidate where id = 'c-y' | interview row | candidate
          """)
  void eachFaultIsFoundWhereItIs(String damage, String where, String what) throws Exception {
    try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + database.file());
        var statement = connection.createStatement()) {
      for (String part : damage.split(";", -1)) {
        statement.executeUpdate(part);
      }
    }
    assertThat(Verification.of(database).problems())
        .extracting(Problem::line)
        .anyMatch(line -> line.startsWith(where) && line.contains(what));
  }

  @Test
  void aDamagedPageIsFoundAndTheRestStillRead() throws Exception {
    database.close();
    var file = folder.resolve("panelist.db");
    byte[] content = java.nio.file.Files.readAllBytes(file);
    byte[] mark = "SQLite".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    assertThat(content).startsWith(mark);
    // A page in the middle of the text of the last scorecard or round.
    java.util.Arrays.fill(content, content.length - 3 * 4096, content.length - 2 * 4096, (byte) 7);
    java.nio.file.Files.write(file, content);
    database = Database.open(DataFolder.open(folder));
    var result = Verification.of(database);
    assertThat(result.problems()).isNotEmpty();
    assertThat(result.findings()).contains("2 questions");
  }
}
