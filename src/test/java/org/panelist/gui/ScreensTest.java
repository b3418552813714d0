package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelist.ui.Place;
import org.panelist.ui.kit.AccessibilitySweep;
import org.panelist.ui.kit.Theme;

/**
 * Pictures of every screen with the sample in it, for somebody to look at, in {@code
 * target/screens}; and what a machine can see: that every control has its name.
 */
@GuiTest
class ScreensTest {
  private record Size(String name, int width, int height, int percent) {}

  private static final List<Size> SIZES =
      List.of(
          new Size("1280", 1280, 720, 100),
          new Size("1920", 1920, 1080, 100),
          new Size("200", 1280, 720, 200));

  @TempDir private Path folder;

  @Test
  void everyScreenHasItsPictures(Robot robot) {
    try (var program = ProgramDriver.start(robot, folder.resolve("d"), folder.resolve("e"))) {
      program.opensTheSample();
      Map<String, Runnable> ways = ways(program);
      for (Map.Entry<String, Runnable> way : ways.entrySet()) {
        way.getValue().run();
        for (Theme.Mode mode : List.of(Theme.Mode.LIGHT, Theme.Mode.DARK)) {
          SIZES.forEach(size -> picture(program, way.getKey(), mode, size));
        }
      }
    }
  }

  private static Map<String, Runnable> ways(ProgramDriver program) {
    Map<String, Runnable> ways = new LinkedHashMap<>();
    ways.put("home", () -> program.go(Place.HOME).waitsFor("Question bank"));
    ways.put("bank", () -> program.go(Place.BANK).waitsFor("questions"));
    ways.put("plans", () -> program.go(Place.PLANS));
    ways.put(
        "plan",
        () ->
            program
                .choosesInPalette("ml engineer", "Sample: ML engineer, mid, three rounds")
                .isAt(Place.PLANS));
    ways.put("interviews", () -> program.go(Place.INTERVIEWS));
    ways.put("start", () -> program.byPalette("start interview"));
    ways.put("live", program::resumesTheUnfinishedInterview);
    ways.put("wrapup", program::wrapsUpTheHeldInterview);
    ways.put("settings", () -> program.go(Place.SETTINGS));
    ways.put("help", () -> program.press("window.help"));
    ways.put("palette", () -> program.go(Place.HOME).press("window.palette").type("plan"));
    return ways;
  }

  private static void picture(ProgramDriver program, String screen, Theme.Mode mode, Size size) {
    GuiActionRunner.execute(() -> Theme.apply(mode, size.percent()));
    program.resize(size.width(), size.height());
    String theme = mode.name().toLowerCase(Locale.ROOT);
    var picture =
        Pictures.save(program.program().window(), screen + "-" + theme + "-" + size.name());
    assertThat(picture).exists();
    GuiActionRunner.execute(() -> AccessibilitySweep.check(program.program().window()));
  }
}
