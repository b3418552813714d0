package org.panelist.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is handed out: {@code java -jar panelist.jar} from any folder. */
@Tag("jar")
class PackedProgramTest {
  private static final String JAR = System.getProperty("panelist.jar", "target/panelist.jar");

  @TempDir Path folder;

  private record Result(int code, String out, String err) {}

  @BeforeEach
  void isBuilt() {
    assumeThat(new File(JAR)).exists();
  }

  @Test
  void listsItsBankAndWritesUtf8() throws Exception {
    Result result = run("bank", "list", "--json");

    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
    JsonNode questions = new ObjectMapper().readTree(result.out());
    assertThat(questions.size()).isGreaterThanOrEqualTo(140);
    assertThat(result.out()).doesNotContain("\uFFFD");
    assertThat(run("bank", "check").out()).contains("no problems");
  }

  @Test
  void makesTheSampleAndExportsIt() throws Exception {
    Result demo = run("demo", "--json");
    assertThat(demo.err()).isEmpty();
    String id = new ObjectMapper().readTree(demo.out()).get("interviews").get(0).asText();

    Result export = run("export", "scorecard", id, "--out", "card.xlsx");

    assertThat(export.err()).isEmpty();
    assertThat(export.code()).isZero();
    assertThat(Files.size(folder.resolve("card.xlsx"))).isGreaterThan(5_000);
    assertThat(run("export", "scorecard", id, "--out", "card.xlsx").code()).isEqualTo(1);
  }

  @Test
  void exitCodesTellUsageFromInput() throws Exception {
    assertThat(run("nonsense").code()).isEqualTo(2);
    assertThat(run("interview", "show", "x").code()).isEqualTo(1);
    assertThat(run("interview", "show", "x").err().lines()).hasSize(1);
  }

  private Result run(String... args) throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", Path.of(JAR).toAbsolutePath().toString()));
    command.addAll(List.of(args));
    command.addAll(List.of("--data", folder.resolve("data").toString()));
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Result(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }
}
