package org.panelist.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.panelist.store.FolderPicture;

/** Data on a medium that can only be read, such as a backup: commands read it. */
class ReadOnlyFolderTest {
  @TempDir Path root;
  private Path data;

  @AfterEach
  void open() throws IOException {
    allow("rwxr-xr-x");
  }

  /** In a process of its own, for the super-user has to give up writing everywhere. */
  @Test
  @Timeout(60)
  void commandsReadWhatCannotBeWritten() throws Exception {
    data = Files.createDirectory(root.resolve("data"));
    assumeThat(Files.getFileStore(data).supportsFileAttributeView("posix")).isTrue();
    Path plan = root.resolve("plan.yaml");
    var shell = new Shell(data);
    shell.done("demo");
    shell.done("plan", "assemble", "--role", "R", "--level", "mid", "--minutes", 45, "--out", plan);
    allow("r-xr-xr-x");
    var before = FolderPicture.of(data);

    var words = new ArrayList<String>();
    if (Files.isWritable(data)) { // the super-user, who may do without that right
      words.addAll(List.of("setpriv", "--bounding-set", "-dac_override"));
      assumeThat(Path.of("/usr/bin/setpriv")).as("takes rights away").exists();
    }
    words.addAll(
        List.of(
            System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            Reader.class.getName(),
            data.toString(),
            plan.toString(),
            root.resolve("card.xlsx").toString()));
    Process reader = new ProcessBuilder(words).redirectErrorStream(true).start();
    String said = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(reader.waitFor()).as(said).isZero();
    assertThat(Files.size(root.resolve("card.xlsx"))).isGreaterThan(5_000);
    before.isStillTrue();
  }

  private void allow(String rights) throws IOException {
    Files.setPosixFilePermissions(data, PosixFilePermissions.fromString(rights));
  }

  /** The other process; ends with 0 if everything is as it should be. */
  static final class Reader {
    private Reader() {}

    public static void main(String[] args) {
      assertThat(Files.isWritable(Path.of(args[0]))).isFalse();
      var shell = new Shell(Path.of(args[0]));
      assertThat(shell.done("verify").out()).contains("the file is sound", "12 interviews");
      var list = shell.done("interview", "list", "--json").json();
      assertThat(list).hasSize(12);
      String id = list.get(0).get("id").asText();
      assertThat(shell.done("interview", "show", id).out()).contains(id);
      shell.done("export", "scorecard", id, "--out", args[2]);
      assertThat(shell.done("bank", "list", "--search", "turbines").out()).contains("turbines");

      String[][] changes = {
        {"demo"},
        {"interview", "start", "--plan", args[1], "--candidate", "K", "--interviewer", "A"}
      };
      for (String[] change : changes) {
        var refused = shell.run((Object[]) change);
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.complaints())
            .singleElement()
            .asString()
            .contains("can only be read", "copy it to where you can write");
      }
    }
  }
}
