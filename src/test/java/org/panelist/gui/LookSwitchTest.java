package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Component;
import java.awt.Container;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelist.ui.Place;
import org.panelist.ui.kit.Theme;

/** Nothing keeps the colours or the font of the look before. */
@GuiTest
class LookSwitchTest {
  private static final double LIGHT = 0.6;

  @TempDir private Path folder;

  @Test
  void everyScreenFollowsWhenTheLookIsChangedWhileItIsOpen(Robot robot) {
    try (var program = ProgramDriver.start(robot, folder.resolve("d"), folder.resolve("e"))) {
      program.opensTheSample();
      program.go(Place.BANK).waitsFor("questions");
      program.choosesInPalette("ml engineer", "Sample: ML engineer, mid, three rounds");
      program.isAt(Place.PLANS).waitsFor("Coverage of the panel");
      program.resumesTheUnfinishedInterview().wrapsUpTheHeldInterview();
      program.go(Place.SETTINGS).press("window.help");
      check(program, Theme.Mode.DARK, 150);
      check(program, Theme.Mode.LIGHT, 100);
    }
  }

  private static void check(ProgramDriver program, Theme.Mode mode, int percent) {
    List<String> wrong =
        GuiActionRunner.execute(
            () -> {
              Theme.apply(mode, percent);
              var found = new ArrayList<String>();
              find(program.program().window().getContentPane(), mode == Theme.Mode.DARK, found);
              return found;
            });
    assertThat(wrong).as("what does not look " + mode).isEmpty();
  }

  private static void find(Container within, boolean dark, List<String> found) {
    for (Component component : within.getComponents()) {
      boolean light = brightness(component.getBackground()) > LIGHT;
      boolean plain =
          component instanceof JComponent part && !(part instanceof javax.swing.AbstractButton);
      if (plain && component.isOpaque() && light == dark) {
        found.add(describe(component) + " behind " + component.getBackground());
      }
      boolean lightText = brightness(component.getForeground()) > LIGHT;
      if (component instanceof javax.swing.JList<?> || component instanceof javax.swing.JTable) {
        if (lightText != dark) {
          found.add(describe(component) + " text " + component.getForeground());
        }
      }
      if (component instanceof Container inner) {
        find(inner, dark, found);
      }
    }
  }

  private static double brightness(Color color) {
    return (0.299 * color.getRed() + 0.587 * color.getGreen() + 0.114 * color.getBlue()) / 255;
  }

  private static String describe(Component component) {
    return component.getClass().getName() + " " + component.getName();
  }
}
