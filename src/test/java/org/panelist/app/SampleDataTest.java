package org.panelist.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code panelist demo}: the sample is loaded, submitted and exported as a user's data would be.
 */
class SampleDataTest {
  @TempDir Path folder;

  @Test
  void fillsAnEmptyFolderOnceAndExportsEveryInterview() {
    var shell = new Shell(folder.resolve("data"));
    JsonNode ids = shell.done("demo", "--json").json().get("interviews");

    assertThat(ids).hasSize(12);
    var states = new ArrayList<String>();
    for (JsonNode interview : shell.done("interview", "list", "--json").json()) {
      states.add(interview.get("state").asText());
      assertThat(interview.get("candidate").asText()).endsWith("(sample)");
      assertThat(interview.get("position").asText()).startsWith("Sample: ");
      assertThat(interview.get("plan").asText()).startsWith("Sample: ");
      checkResponses(interview);
    }
    assertThat(states).filteredOn("submitted"::equals).hasSize(10);
    assertThat(states)
        .filteredOn(state -> !state.equals("submitted"))
        .containsExactlyInAnyOrder("wrap-up", "paused");
    for (JsonNode id : ids) {
      Path file = folder.resolve(id.asText() + ".xlsx");
      shell.done("export", "scorecard", id.asText(), "--out", file);
      assertThat(file).isNotEmptyFile();
    }
    assertThat(shell.done("verify").out()).contains("12 interviews", "10 scorecards", "1 plan\n");

    Shell.Result again = shell.run("demo");
    assertThat(again.code()).isEqualTo(1);
    assertThat(again.err()).contains("name an empty folder with --data");
    assertThat(shell.done("interview", "list", "--json").json()).hasSize(12);
  }

  @Test
  void staysApartFromRealData() {
    var shell = new Shell(folder.resolve("data"));
    Path plan = folder.resolve("plan.yaml");
    shell.done(
        "plan", "assemble", "--role", "R", "--level", "entry", "--minutes", 30, "--out", plan);
    shell.done("interview", "start", "--plan", plan, "--candidate", "Kim", "--interviewer", "Ada");

    assertThat(shell.run("demo").code()).isEqualTo(1);
    assertThat(shell.done("interview", "list", "--json").json()).hasSize(1);
  }

  @Test
  void isMadeOfFilesThatAreAllUsed() throws java.io.IOException {
    String index = Files.readString(Path.of("templates/sample/sample.yaml"));
    try (var files = Files.list(Path.of("templates/sample"))) {
      List<String> names = files.map(file -> file.getFileName().toString()).toList();
      assertThat(names).filteredOn(name -> !name.equals("sample.yaml")).allMatch(index::contains);
    }
  }

  private static void checkResponses(JsonNode interview) {
    boolean unfinished = interview.get("state").asText().equals("paused");
    for (JsonNode response : interview.get("responses")) {
      boolean asked = !response.get("state").asText().equals("not-asked");
      assertThat(asked || unfinished).isTrue();
      if (asked) { // the question under way in the unfinished one has notes and no score yet
        assertThat(response.get("notes").asText()).isNotBlank();
        assertThat(response.get("seconds").asInt()).isPositive();
      }
    }
    boolean submitted = interview.get("state").asText().equals("submitted");
    assertThat(interview.get("recommendation").isNull()).isEqualTo(!submitted);
  }
}
