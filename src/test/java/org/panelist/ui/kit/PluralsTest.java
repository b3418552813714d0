package org.panelist.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A number before a word that has a plural is told by a choice: never "1 of 1 competencies". */
class PluralsTest {
  private static final Path MESSAGES = Path.of("src/main/resources/org/panelist/ui/messages");

  /** {@code {0} minutes} outside of a choice; inside of one it stands after {@code <}. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?<!<(\\w{1,8} )?)\\{\\d(,number,[^}]*)?\\} (\\w+ )?"
              + "(minutes|questions|competencies|interviews|rounds|plans|tags|days|must-asks|matches"
              + "|scores|problems|candidates|unfinished interviews)\\b");

  /** Yesterday and tomorrow have words of their own. */
  private static final Set<String> NEVER_ONE =
      Set.of("kit.relative.daysAgo", "kit.relative.inDays");

  /** Beyond eight. */
  private static final Set<String> MANY = Set.of("plan.manyCompetencies");

  @Test
  void everyCountedWordHasItsSingular() throws IOException {
    List<String> wrong = new ArrayList<>();
    try (Stream<Path> files = Files.list(MESSAGES)) {
      for (Path file : files.toList()) {
        var bundle = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
          bundle.load(in);
        }
        bundle.forEach(
            (key, text) -> {
              if (COUNTED.matcher(text.toString()).find()
                  && !NEVER_ONE.contains(key.toString())
                  && !MANY.contains(key.toString())) {
                wrong.add(key + "=" + text);
              }
            });
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void oneIsOneAndManyAreMany() {
    assertThat(Messages.text("interview.evidence", 1, 1))
        .isEqualTo("1 of 1 competency with evidence");
    assertThat(Messages.text("interview.evidence", 0, 7))
        .isEqualTo("0 of 7 competencies with evidence");
    assertThat(Messages.text("plan.adviceOver", 1, 1))
        .isEqualTo("Round 1 is 1 minute over its time.");
    assertThat(Messages.text("plan.templateSize", 1, 1, 30))
        .isEqualTo("one round · 1 question · 30 min");
    assertThat(Messages.text("kit.budget.free", 30, 60, 30))
        .isEqualTo("30 of 60 minutes planned, 30 free");
    assertThat(Messages.text("bank.count.all", 1)).isEqualTo("1 question");
    assertThat(Messages.text("bank.count.all", 1_173)).isEqualTo("1,173 questions");
  }
}
