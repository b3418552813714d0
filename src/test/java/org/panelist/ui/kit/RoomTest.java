package org.panelist.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.time.Duration;
import java.util.Arrays;
import java.util.OptionalDouble;
import javax.swing.JButton;
import javax.swing.JLabel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who gives way when there is little room. */
class RoomTest {
  private static final String PAGE = "Ctrl+D duplicate   Del delete";
  private static final String ALL = "Ctrl+K everything   F1 keys";

  @BeforeEach
  void theme() throws Exception {
    use(200);
  }

  @AfterEach
  void usual() throws Exception {
    use(100);
  }

  private static void use(int percent) throws Exception {
    OffScreen.onEdt(
        () -> {
          Theme.install(Theme.Mode.LIGHT, percent);
          return 0;
        });
  }

  @Test
  void whatIsBesideStandsCloseUnlessAnAgeIsShown() throws Exception {
    OffScreen.onEdt(
        () -> {
          var status = new StatusLine();
          int close = besideAfter(status, "Saved");
          int apart = besideAfter(status, "Saved 0.3 s ago");
          assertThat(besideAfter(status, Messages.text("window.saving"))).isEqualTo(apart);
          assertThat(besideAfter(status, "Saved 48 s ago")).isEqualTo(apart);
          assertThat(besideAfter(status, "Saved")).isEqualTo(close).isLessThan(apart);
          return 0;
        });
  }

  private static int besideAfter(StatusLine status, String saved) {
    status.setSaved(saved, "evidence", false);
    return placeOfDetail(status);
  }

  @Test
  void hintsAreWholeOrNotThereAndTheWayToEverythingGoesLast() throws Exception {
    OffScreen.onEdt(
        () -> {
          var status = new StatusLine();
          status.setSaved("Saved 0.3 s ago", false);
          status.setHint(PAGE, ALL);
          assertThat(hintAt(status, 2000)).isEqualTo(PAGE + "   " + ALL);
          String before = PAGE + "   " + ALL;
          for (int width = 2000; width > 100; width -= 10) {
            String now = hintAt(status, width);
            assertThat((PAGE + "   " + ALL).split("   ")).containsAll(parts(now));
            assertThat(parts(before)).containsAll(parts(now));
            if (now.contains("duplicate")) {
              assertThat(now).endsWith(ALL);
            }
            before = now;
          }
          assertThat(before).isEmpty();
          return 0;
        });
  }

  private static java.util.List<String> parts(String hint) {
    return Arrays.stream(hint.split("   ")).filter(part -> !part.isEmpty()).toList();
  }

  private static String hintAt(StatusLine status, int width) {
    OffScreen.layOut(status, width, 60);
    return named(status, "status-hint").getText();
  }

  @Test
  void whatIsSavedIsNeverShortenedForHintsOrWork() throws Exception {
    OffScreen.onEdt(
        () -> {
          var status = new StatusLine();
          status.setSaved("Saved 0.3 s ago", false);
          status.setHint(PAGE, ALL);
          status.showWork("Exporting the scorecard", OptionalDouble.empty(), () -> {});
          OffScreen.layOut(status, 700, 60);
          JLabel saved = named(status, "status-saved");
          assertThat(saved.getWidth()).isGreaterThanOrEqualTo(saved.getPreferredSize().width);
          status.endWork();
          return 0;
        });
  }

  @Test
  void whatStandsBesideTheSavedTextHasOnePlaceRightAfterIt() throws Exception {
    OffScreen.onEdt(
        () -> {
          var status = new StatusLine();
          status.setSaved("Saved 9.9 s ago", "evidence", false);
          int place = placeOfDetail(status);
          assertThat(place).isLessThan(300);
          for (int seconds = 0; seconds < 3600; seconds += 7) {
            status.setSaved(Relative.saved(Duration.ofSeconds(seconds)), "evidence", false);
            assertThat(placeOfDetail(status)).isEqualTo(place);
          }
          status.setSaved("The notes cannot be saved: the disk is full. ".repeat(3), true);
          status.setSaved("Saved 0.3 s ago", "evidence", false);
          assertThat(placeOfDetail(status)).isEqualTo(place);
          return 0;
        });
  }

  private static int placeOfDetail(StatusLine status) {
    OffScreen.layOut(status, 1920, 60);
    return named(status, "status-detail").getX();
  }

  @Test
  void theTitleOfAPageWinsOverItsButtons() throws Exception {
    OffScreen.onEdt(
        () -> {
          var header = new PageHeader("Wrap up: a candidate's name", new JButton("Submit it"));
          header.setDetail("Technical round, 58:12 of 60:00, six of seven asked");
          int wide = OffScreen.heightAt(header, 2400);
          int narrow = OffScreen.heightAt(header, 720);
          assertThat(narrow).isGreaterThan(wide);
          OffScreen.layOut(header, 720, narrow);
          Component title = header.getComponent(0);
          Component buttons = header.getComponent(3);
          assertThat(title.getWidth()).isEqualTo(title.getPreferredSize().width);
          assertThat(buttons.getWidth()).isEqualTo(buttons.getPreferredSize().width);
          assertThat(buttons.getY()).isGreaterThanOrEqualTo(title.getY() + title.getHeight());
          return 0;
        });
  }

  @Test
  void aLongerDetailIsReadWhereThereIsRoom() throws Exception {
    OffScreen.onEdt(
        () -> {
          var header = new PageHeader("Saturday, 28 November", new JButton("Start"));
          for (String before : new String[] {"", "none unfinished"}) {
            header.setDetail(before);
            OffScreen.layOut(header, 1200, OffScreen.heightAt(header, 1200));
            header.setDetail("no interview planned, one unfinished");
            Component detail = header.getComponent(2);
            assertThat(detail.getWidth()).isGreaterThanOrEqualTo(detail.getPreferredSize().width);
            assertThat(detail.getHeight()).isGreaterThanOrEqualTo(detail.getPreferredSize().height);
          }
          return 0;
        });
  }

  private static JLabel named(Container within, String name) {
    return Arrays.stream(within.getComponents())
        .filter(component -> name.equals(component.getName()))
        .map(JLabel.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
