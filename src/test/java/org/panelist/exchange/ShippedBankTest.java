package org.panelist.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.panelist.domain.Kind;
import org.panelist.domain.Problem;
import org.panelist.domain.Question;

/** The question bank as it is shipped. */
class ShippedBankTest {
  private static BankReading reading;

  @BeforeAll
  static void read() {
    reading = BankFiles.read(Path.of("templates/bank"));
  }

  @Test
  void isClean() {
    assertThat(BankCheck.shipped(reading).problems()).extracting(Problem::line).isEmpty();
  }

  @Test
  void coversEverySourceItem() throws IOException {
    List<String> covered =
        questions().stream().flatMap(question -> question.sources().stream()).toList();

    List<String> references = references();
    assertThat(references).hasSize(152);
    assertThat(references.stream().filter(reference -> !covered.contains(reference))).isEmpty();
    assertThat(covered.stream().filter(reference -> !references.contains(reference)))
        .as("references to items that do not exist")
        .isEmpty();
  }

  @Test
  void isLargeAndBalanced() {
    var kinds =
        questions().stream().collect(Collectors.groupingBy(Question::kind, Collectors.counting()));

    assertThat(questions()).hasSizeGreaterThanOrEqualTo(140);
    assertThat(questions().stream().map(Question::competency).distinct()).hasSizeBetween(8, 12);
    assertThat(kinds).containsOnlyKeys(Kind.values());
    assertThat(kinds.get(Kind.CODING)).isGreaterThanOrEqualTo(15);
    assertThat(kinds.get(Kind.DESIGN)).isGreaterThanOrEqualTo(15);
    assertThat(kinds.get(Kind.BEHAVIOURAL)).isGreaterThanOrEqualTo(15);
  }

  @Test
  void isPackedWhole() throws IOException {
    var templates = new PackedTemplates();
    try (var files = Files.walk(Path.of("templates"))) {
      List<String> names =
          files
              .filter(Files::isRegularFile)
              .map(file -> Path.of("templates").relativize(file).toString().replace('\\', '/'))
              .sorted()
              .toList();
      assertThat(templates.names("bank", ".yaml"))
          .isEqualTo(names.stream().filter(name -> name.startsWith("bank/")).toList());
      for (String name : names) {
        String text = Files.readString(Path.of("templates", name));
        assertThat(templates.text(name)).as(name).isEqualTo(text);
        assertThat(templates.names(name.substring(0, name.lastIndexOf('/')), "")).contains(name);
      }
    }
    assertThat(new PackedBank(templates).questions()).isEqualTo(questions());
    assertThat(templates.fingerprint()).matches("[0-9a-f]{64}");
  }

  private static List<Question> questions() {
    return reading.questions();
  }

  private static List<String> references() throws IOException {
    try (InputStream in = ShippedBankTest.class.getResourceAsStream("source-references.txt")) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }
  }
}
