package org.panelist;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/**
 * The rules of the house. A package without a row in {@link #WHO_MAY_USE_WHOM} is refused, so a new
 * one begins with a line there.
 */
@AnalyzeClasses(
    packages = ArchitectureTest.ROOT,
    importOptions = ArchitectureTest.ProgramOnly.class)
class ArchitectureTest {
  static final String ROOT = "org.panelist";

  private static final Map<String, List<String>> LIBRARIES =
      Map.ofEntries(
          Map.entry("flatlaf", List.of("com.formdev.flatlaf")),
          Map.entry("miglayout", List.of("net.miginfocom")),
          Map.entry("ikonli", List.of("org.kordamp.ikonli")),
          Map.entry(
              "poi",
              List.of("org.apache.poi", "org.apache.xmlbeans", "org.openxmlformats.schemas")),
          Map.entry("csv", List.of("org.apache.commons.csv")),
          Map.entry("commonmark", List.of("org.commonmark")),
          Map.entry("jackson", List.of("com.fasterxml.jackson", "org.yaml.snakeyaml")),
          Map.entry("sqlite", List.of("org.sqlite")),
          Map.entry("flyway", List.of("org.flywaydb")),
          Map.entry("uuid", List.of("com.fasterxml.uuid")),
          Map.entry("picocli", List.of("picocli")),
          Map.entry("slf4j", List.of("org.slf4j")));

  /**
   * What each package may use besides the JDK, itself and what is below it. The domain and the
   * features use no library at all; a screen knows its own feature and no other screen. The wrap-up
   * edits the session of the interview, so ui.scorecard knows interview too.
   */
  private static final String WHO_MAY_USE_WHOM =
      """
      domain:
      bank:         domain
      plan:         domain bank history
      interview:    domain plan
      scorecard:    domain interview
      committee:    domain scorecard
      export:       domain plan scorecard committee poi slf4j
      exchange:     domain bank jackson poi csv commonmark slf4j
      store:        domain bank plan interview scorecard committee prefs sqlite flyway jackson uuid slf4j
      task:         slf4j
      history:
      prefs:        slf4j
      ui.kit:       flatlaf miglayout ikonli
      ui.bank:      bank domain task history ui.kit flatlaf miglayout ikonli
      ui.plan:      plan bank domain task history ui.kit flatlaf miglayout ikonli
      ui.interview: interview scorecard domain task history ui.kit flatlaf miglayout ikonli
      ui.scorecard: scorecard interview domain task history ui.kit flatlaf miglayout ikonli
      ui.committee: committee domain task history ui.kit flatlaf miglayout ikonli
      ui.home:      interview domain task history ui.kit flatlaf miglayout ikonli
      ui.settings:  prefs domain task history ui.kit flatlaf miglayout ikonli
      ui.palette:   domain task history ui.kit flatlaf miglayout ikonli
      ui:           ui.* flatlaf miglayout ikonli
      cli:          domain bank plan interview scorecard committee export exchange picocli slf4j
      app:          *
      """;

  private static final House HOUSE = House.of(ROOT, WHO_MAY_USE_WHOM, LIBRARIES);

  @ArchTest
  static final ArchRule usesAreThoseOfTheTable =
      classes().should(HOUSE.permitsWhatTheyUse()).allowEmptyShould(true);

  @ArchTest
  static final ArchRule everyClassHasARow =
      classes().should(HOUSE.hasARoom()).allowEmptyShould(true);

  @ArchTest
  static final ArchRule noCycles =
      slices().matching(ROOT + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);

  @ArchTest
  static final ArchRule onlyCommandsPrint =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + ".cli..", ROOT + ".app..")
          .should(ACCESS_STANDARD_STREAMS)
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule onlyScreensKnowSwing =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + ".ui..", ROOT + ".app..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.awt..", "javax.swing..")
          .allowEmptyShould(true);

  /** Nothing is sent anywhere: what the libraries do is watched by NothingIsSentTest. */
  @ArchTest
  static final ArchRule nothingOpensAConnection =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("java.net..", "javax.net..", "java.rmi..", "com.sun.net..")
                  .and(not(name("java.net.URI")))
                  .and(not(name("java.net.URL"))))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule onlyTheStoreKnowsSql =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + ".store..", ROOT + ".app..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "javax.sql..")
          .allowEmptyShould(true);

  @ArchTest
  static void everyPackageSaysItsNullness(JavaClasses classes) {
    List<String> silent =
        classes.stream()
            .map(JavaClass::getPackage)
            .distinct()
            .filter(house -> !house.isAnnotatedWith(NullMarked.class))
            .map(JavaPackage::getName)
            .sorted()
            .toList();
    assertThat(silent).as("packages whose package-info.java lacks @NullMarked").isEmpty();
  }

  /** The classes of the program: neither tests nor benchmarks. */
  static final class ProgramOnly implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return new ImportOption.DoNotIncludeTests().includes(location)
          && !location.contains("test-classes")
          && !location.contains("/org/panelist/bench/");
    }
  }
}
