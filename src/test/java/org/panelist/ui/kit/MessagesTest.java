package org.panelist.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No missing and no unused text. A string in the code of the screens that begins with an area and a
 * dot is a message key; one that also ends in a dot is the beginning of keys made at run time. So
 * component names and the like must look otherwise ({@code bank-table}), or stand in {@link
 * #NOT_MESSAGES}.
 */
class MessagesTest {
  private static final Path BUNDLES = Path.of("src/main/resources/org/panelist/ui/messages");
  private static final List<Path> CODE =
      List.of(Path.of("src/main/java/org/panelist/ui"), Path.of("src/main/java/org/panelist/app"));
  private static final Set<String> NOT_MESSAGES = Set.of();
  private static final Pattern SUFFIX = Pattern.compile("\\.(tip|placeholder)$");
  private static final Pattern FILE_NAME =
      Pattern.compile(".*\\.(yaml|csv|json|xlsx|properties|sql|db|md|txt|png|log|tmp)");

  @Test
  void everyKeyInTheCodeHasAText() throws IOException {
    Set<String> texts = texts().keySet();
    List<String> missing = new ArrayList<>();
    for (String key : keysInCode()) {
      boolean known =
          key.endsWith(".")
              ? texts.stream().anyMatch(text -> text.startsWith(key))
              : texts.contains(key);
      if (!known) {
        missing.add(key);
      }
    }
    assertThat(missing).as("keys with no text in " + BUNDLES).isEmpty();
  }

  @Test
  void everyTextIsUsed() throws IOException {
    Set<String> keys = keysInCode();
    List<String> unused = new ArrayList<>();
    for (String text : texts().keySet()) {
      boolean used =
          keys.contains(text)
              || keys.contains(SUFFIX.matcher(text).replaceFirst(""))
              || keys.stream().anyMatch(key -> key.endsWith(".") && text.startsWith(key));
      if (!used) {
        unused.add(text);
      }
    }
    assertThat(unused).as("texts no code uses").isEmpty();
  }

  @Test
  void keysStandInTheBundleOfTheirArea() throws IOException {
    for (Path bundle : bundles()) {
      String area = area(bundle);
      assertThat(read(bundle).stringPropertyNames())
          .as(bundle.toString())
          .allMatch(key -> key.startsWith(area + "."));
    }
  }

  @Test
  void argumentsAreFilledInAndApostrophesAreKept() {
    assertThat(Messages.text("kit.dialog.exists", "Ann's 'plan' {0}"))
        .isEqualTo("Ann's 'plan' {0} exists already. Replacing it loses what is in it now.");
    assertThat(Messages.text("kit.progress", 1234)).isEqualTo("1,234 percent");
  }

  @Test
  void aMissingTextIsAnError() {
    assertThatThrownBy(() -> Messages.text("kit." + "nothing"))
        .isInstanceOf(MissingResourceException.class);
    assertThatThrownBy(() -> Messages.text("nothing")).isInstanceOf(MissingResourceException.class);
  }

  private static Set<String> keysInCode() throws IOException {
    List<String> areas = bundles().stream().map(MessagesTest::area).toList();
    Pattern literal = Pattern.compile("\"((?:" + String.join("|", areas) + ")\\.[A-Za-z0-9.]*)\"");
    Set<String> keys = new TreeSet<>();
    for (Path folder : CODE) {
      if (!Files.isDirectory(folder)) {
        continue;
      }
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
          var found = literal.matcher(Files.readString(file));
          while (found.find()) {
            keys.add(found.group(1));
          }
        }
      }
    }
    keys.removeIf(key -> FILE_NAME.matcher(key).matches() || NOT_MESSAGES.contains(key));
    return keys;
  }

  private static Map<String, String> texts() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (Path bundle : bundles()) {
      read(bundle).forEach((key, text) -> texts.put((String) key, (String) text));
    }
    return texts;
  }

  private static List<Path> bundles() throws IOException {
    try (Stream<Path> files = Files.list(BUNDLES)) {
      return files.filter(file -> file.toString().endsWith(".properties")).sorted().toList();
    }
  }

  private static String area(Path bundle) {
    return bundle.getFileName().toString().replace(".properties", "");
  }

  private static Properties read(Path bundle) {
    Properties properties = new Properties();
    try (var reader = Files.newBufferedReader(bundle, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
