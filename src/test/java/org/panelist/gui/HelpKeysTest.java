package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.swing.ActionMap;
import javax.swing.InputMap;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelist.ui.Place;
import org.panelist.ui.interview.LivePanel;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.Keys;
import org.panelist.ui.plan.PlansScreen;
import org.panelist.ui.scorecard.WrapUpPanel;

/** Each row of the help page is the key of something that some screen can do. */
@GuiTest
class HelpKeysTest {
  /** Bound under the names of the screens that undo. */
  private static final Map<String, String> OTHER_NAMES =
      Map.of("window.undo", "plan.undo", "window.redo", "plan.redo");

  /** Of the list, the form and the wrap-up: not of a running interview. */
  private static final Set<String> BEFORE_AND_AFTER =
      Set.of(
          "interview.search",
          "interview.form.begin",
          "interview.form.cancel",
          "interview.submit",
          "interview.export");

  @TempDir private Path folder;

  /** Names of what the palettes offer. */
  private final Set<String> offered = new HashSet<>();

  @Test
  void everyKeyOfTheHelpPageIsTheKeyOfACommandOfAScreen(Robot robot) {
    Set<String> does = new HashSet<>();
    offered.clear();
    try (var program = ProgramDriver.start(robot, folder.resolve("d"), folder.resolve("e"))) {
      program.opensTheSample();
      program.go(Place.HOME);
      add(does, program);
      add(does, program.go(Place.BANK).waitsFor("questions"));
      add(does, program.go(Place.PLANS).focusIs(PlansScreen.LIST)); // Enter opens at once
      program.choosesInPalette("ml engineer", "Sample: ML engineer, mid, three rounds");
      add(does, program.isAt(Place.PLANS).waitsFor("Coverage of the panel"));
      add(does, program.go(Place.INTERVIEWS));
      add(does, program.byPalette("start interview").focusIs("interview.form.candidate"));
      add(does, program.resumesTheUnfinishedInterview().focusIs(LivePanel.NOTES));
      assertThat(offeredBy(program))
          .as("what the palette has while an interview is held")
          .containsAll(liveKeys());
      add(does, program.wrapsUpTheHeldInterview().focusIs(WrapUpPanel.PAGE));
    }
    Set<String> silent =
        Keys.all().entrySet().stream()
            .filter(row -> !does.contains(row(row.getKey(), row.getValue())))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    assertThat(silent).as("rows of the help page that nothing answers to").isEmpty();
    Set<String> missing = new TreeSet<>(Keys.all().keySet());
    missing.removeIf(id -> offered.contains(OTHER_NAMES.getOrDefault(id, id)));
    assertThat(missing).as("keys that no palette offers").isEmpty();
  }

  private static Set<String> liveKeys() {
    Set<String> ids = new TreeSet<>(Keys.all().keySet());
    ids.removeIf(id -> !id.startsWith("interview.") && !id.startsWith("window."));
    ids.removeAll(BEFORE_AND_AFTER);
    return ids;
  }

  private static Set<String> offeredBy(ProgramDriver program) {
    return GuiActionRunner.execute(
        () ->
            program.program().window().commands().stream()
                .map(Command::id)
                .collect(Collectors.toSet()));
  }

  private static String row(String id, KeyStroke key) {
    return OTHER_NAMES.getOrDefault(id, id) + " " + key;
  }

  private void add(Set<String> does, ProgramDriver program) {
    GuiActionRunner.execute(
        () -> {
          for (Command command : program.program().window().commands()) {
            offered.add(command.id());
            command.key().ifPresent(key -> does.add(command.id() + " " + key));
          }
          addBound(does, program.program().window());
        });
  }

  private static void addBound(Set<String> does, Container container) {
    if (container instanceof JComponent component) {
      ActionMap actions = component.getActionMap();
      for (int condition = 0; condition < 3; condition++) {
        InputMap keys = component.getInputMap(condition);
        Arrays.stream(keys.keys() == null ? new KeyStroke[0] : keys.keys())
            .filter(key -> actions.get(keys.get(key)) != null)
            .forEach(key -> does.add(keys.get(key) + " " + key));
      }
    }
    for (Component child : container.getComponents()) {
      if (child instanceof Container inner) {
        addBound(does, inner);
      }
    }
  }
}
