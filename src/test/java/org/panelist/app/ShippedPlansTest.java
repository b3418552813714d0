package org.panelist.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelist.domain.Item;
import org.panelist.domain.Plan;
import org.panelist.domain.Question;
import org.panelist.domain.Round;
import org.panelist.exchange.PackedBank;
import org.panelist.exchange.PackedTemplates;
import org.panelist.exchange.PlanFiles;
import org.panelist.exchange.PlanTemplates;

/** Every ready plan is read, fits its time, is held with imported answers, and is exported. */
class ShippedPlansTest {
  private static final Path PLANS = Path.of("templates/plans");

  private final PackedTemplates templates = new PackedTemplates();
  private final Map<String, Question> questions =
      new PackedBank(templates)
          .questions().stream().collect(Collectors.toMap(Question::id, Function.identity()));

  @TempDir Path folder;

  @Test
  void allArePackedReadAndFitTheirMinutes() throws IOException {
    var packed = new PlanTemplates(templates);

    assertThat(packed.names()).isEqualTo(files().stream().map(ShippedPlansTest::name).toList());
    for (Plan plan : packed.all(this::find)) {
      for (Round round : plan.rounds()) {
        assertThat(round.plannedMinutes())
            .as(plan.title() + ", " + round.name())
            .isLessThanOrEqualTo(round.minutes());
      }
      List<String> groups = plan.items().map(item -> item.question().variants()).toList();
      assertThat(groups).as(plan.title() + " asks no variant twice").doesNotHaveDuplicates();
    }
  }

  @Test
  void everyRoundIsHeldAndExported() throws IOException {
    var shell = new Shell(folder.resolve("data"));
    for (Path file : files()) {
      Plan plan = PlanFiles.read(file, this::find);
      for (int round = 1; round <= plan.rounds().size(); round++) {
        Path answers = answers(plan.rounds().get(round - 1));
        String id =
            shell
                .done(
                    "interview",
                    "import",
                    "--plan",
                    file,
                    "--round",
                    round,
                    "--candidate",
                    "Kim Doe",
                    "--interviewer",
                    "Ada",
                    answers)
                .line();
        Path workbook = folder.resolve(id + ".xlsx");
        shell.done("export", "scorecard", id, "--out", workbook);
        assertThat(workbook).isNotEmptyFile();
        assertThat(shell.done("interview", "show", id, "--json").json().get("composite").asDouble())
            .isEqualTo(3);
      }
    }
  }

  private Path answers(Round round) throws IOException {
    var text = new StringBuilder("question,state,score,notes,seconds\n");
    for (Item item : round.items()) {
      text.append(item.question().id()).append(",scored,3,as expected,60\n");
    }
    return Files.writeString(folder.resolve("answers.csv"), text);
  }

  private List<Question> find(Collection<String> ids) {
    return ids.stream().flatMap(id -> Optional.ofNullable(questions.get(id)).stream()).toList();
  }

  private static List<Path> files() throws IOException {
    if (!Files.isDirectory(PLANS)) {
      return new ArrayList<>();
    }
    try (Stream<Path> files = Files.list(PLANS)) {
      return files.sorted().toList();
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName()).replace(".yaml", "");
  }
}
