package org.panelist;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of who may use whom, read from text, as a rule for ArchUnit. */
final class House {
  private static final List<String> ALWAYS = List.of("java", "javax", "org.jspecify");

  private final String root;
  private final Map<String, Set<String>> rows;

  private House(String root, Map<String, Set<String>> rows) {
    this.root = root;
    this.rows = rows;
  }

  /**
   * Reads one row per line, {@code name: uses ...}. A use is a package of ours by its short name,
   * one of {@code libraries} by its key, {@code name.*} for every package below a name, or {@code
   * *} for anything.
   *
   * @param libraries package prefixes by library name
   * @throws IllegalArgumentException if a use is neither a library nor a row of the table
   */
  static House of(String root, String table, Map<String, List<String>> libraries) {
    Map<String, List<String>> uses =
        table
            .lines()
            .map(line -> line.split(":", 2))
            .collect(
                Collectors.toMap(
                    cells -> cells[0].strip(),
                    cells ->
                        Arrays.stream(cells[1].split(" ")).filter(u -> !u.isEmpty()).toList()));
    var rows =
        uses.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    row -> prefixes(root, row.getValue(), uses.keySet(), libraries)));
    return new House(root, rows);
  }

  private static Set<String> prefixes(
      String root, List<String> uses, Set<String> ours, Map<String, List<String>> libraries) {
    return uses.stream()
        .flatMap(
            use -> {
              if (libraries.containsKey(use)) {
                return libraries.get(use).stream();
              }
              if (use.equals("*") || use.endsWith(".*") || ours.contains(use)) {
                return Stream.of(use.equals("*") ? use : root + "." + use);
              }
              throw new IllegalArgumentException("neither a package nor a library: " + use);
            })
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Every use of a class must be one that the row of its package permits. */
  ArchCondition<JavaClass> permitsWhatTheyUse() {
    return new ArchCondition<>("use only what the table permits their package") {
      @Override
      public void check(JavaClass user, ConditionEvents events) {
        user.getDirectDependenciesFromSelf().stream()
            .filter(use -> !permits(user, use.getTargetClass().getBaseComponentType()))
            .map(Dependency::getDescription)
            .forEach(text -> events.add(SimpleConditionEvent.violated(user, text)));
      }
    };
  }

  /** Every class must live in a package that has a row. */
  ArchCondition<JavaClass> hasARoom() {
    return new ArchCondition<>("live in a package of the table") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        boolean found = row(item).isPresent();
        events.add(new SimpleConditionEvent(item, found, item.getName() + " has no row"));
      }
    };
  }

  private boolean permits(JavaClass user, JavaClass used) {
    if (used.isPrimitive() || row(user).isEmpty() || row(user).equals(row(used))) {
      return true;
    }
    Set<String> permitted = rows.get(row(user).get());
    return permitted.contains("*")
        || ALWAYS.stream().anyMatch(prefix -> isIn(used.getPackageName(), prefix))
        || permitted.stream().anyMatch(prefix -> matches(used, prefix));
  }

  private boolean matches(JavaClass used, String prefix) {
    Optional<String> home = row(used);
    if (prefix.endsWith(".*")) {
      return used.getPackageName().startsWith(prefix.substring(0, prefix.length() - 1));
    }
    return home.isPresent()
        ? prefix.equals(root + "." + home.get())
        : isIn(used.getPackageName(), prefix);
  }

  /** The longest row that the class's package is in or below; {@code ui} holds only itself. */
  private Optional<String> row(JavaClass item) {
    String name = item.getPackageName();
    return rows.keySet().stream()
        .filter(row -> row.equals("ui") ? name.equals(root + ".ui") : isIn(name, root + "." + row))
        .max(Comparator.comparingInt(String::length));
  }

  private static boolean isIn(String packageName, String prefix) {
    return packageName.equals(prefix) || packageName.startsWith(prefix + ".");
  }
}
