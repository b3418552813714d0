package org.panelist.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.ComponentOrientation;
import java.awt.Dimension;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PartsTest {
  @BeforeEach
  void theme() throws Exception {
    OffScreen.onEdt(
        () -> {
          Theme.install(Theme.Mode.LIGHT, 100);
          return 0;
        });
  }

  @Test
  void aChoiceTellsWhatTheUserChoosesByPointerOrArrow() throws Exception {
    OffScreen.onEdt(
        () -> {
          List<String> told = new ArrayList<>();
          var choice = new Choice<>("interview.submit", List.of("no", "yes", "sure"), name -> name);
          choice.onChange(told::add);
          assertThat(choice.value()).isEmpty();
          choice.setValue(Optional.of("yes"));
          assertThat(told).isEmpty();
          press(choice, "RIGHT");
          assertThat(choice.value()).contains("sure");
          press(choice, "RIGHT");
          press(choice, "LEFT");
          assertThat(told).containsExactly("sure", "sure", "yes");
          choice.setValue(Optional.empty());
          assertThat(choice.value()).isEmpty();
          return choice;
        });
  }

  @Test
  void rowsThatDidNotChangeKeepTheirComponents() throws Exception {
    OffScreen.onEdt(
        () -> {
          RowList<String> list = new RowList<>("window.plans", row -> row, JLabel::new);
          List<String> told = new ArrayList<>();
          list.onSelect(told::add);
          list.show(List.of("a", "b", "c"), row -> row);
          Component second = list.getComponent(1);
          list.select(1);
          list.show(List.of("x", "b"), row -> row);
          assertThat(list.getComponents()).hasSize(2).contains(second);
          assertThat(list.selected()).contains("b");
          pressFocused(list, "UP");
          pressFocused(list, "UP");
          assertThat(told).containsExactly("x");
          list.show(List.of("b"), row -> row);
          assertThat(list.selected()).isEmpty();
          return list;
        });
  }

  @Test
  void aBannerSaysItAllToScreenReaders() throws Exception {
    OffScreen.onEdt(
        () -> {
          Banner banner = new Banner();
          assertThat(banner.isVisible()).isFalse();
          banner.show(Banner.Kind.ERROR, "Cannot save.", "The disk is full.");
          assertThat(banner.isVisible()).isTrue();
          assertThat(banner.getAccessibleContext().getAccessibleName())
              .isEqualTo("Cannot save. The disk is full.");
          assertThat(banner.getAccessibleContext().getAccessibleRole())
              .isEqualTo(AccessibleRole.ALERT);
          banner.dismiss();
          assertThat(banner.isVisible()).isFalse();
          return banner;
        });
  }

  @Test
  void aBannerIsAsHighAsItsTextTheFirstTime() throws Exception {
    OffScreen.onEdt(
        () -> {
          Banner banner = new Banner();
          JPanel page = new JPanel(new MigLayout("fill, hidemode 3, wrap 1", "[grow, fill, 0:0]"));
          page.add(banner, "wmin 0, hmin pref");
          page.setSize(1000, 600);
          page.doLayout();
          String why = "No recommendation is chosen yet. There is no middle.";
          banner.show(Banner.Kind.ERROR, "Not submitted yet", why);
          int asked = banner.getPreferredSize().height;
          banner.setSize(1000, 60);
          banner.doLayout();
          assertThat(asked).isEqualTo(banner.getPreferredSize().height).isLessThan(100);
          return banner;
        });
  }

  @Test
  void barsSayWhatTheyShow() throws Exception {
    OffScreen.onEdt(
        () -> {
          BudgetBar budget = new BudgetBar();
          budget.show(List.of(new BudgetBar.Segment(70, Token.SCORE_4)), 60);
          assertThat(name(budget)).isEqualTo("70 of 60 minutes planned, 10 too many");
          budget.show(List.of(), 60);
          assertThat(name(budget)).isEqualTo("0 of 60 minutes planned, 60 free");
          MeterBar meter = new MeterBar();
          meter.show(OptionalDouble.of(3.55), 3);
          assertThat(name(meter)).startsWith("mean 3.");
          meter.show(OptionalDouble.empty(), 3);
          assertThat(name(meter)).isEqualTo("no score");
          return budget;
        });
  }

  @Test
  void barsFillFromTheOtherSideFromRightToLeft() throws Exception {
    OffScreen.onEdt(
        () -> {
          ProgressLine line = new ProgressLine();
          line.show(0.5, false);
          line.applyComponentOrientation(ComponentOrientation.RIGHT_TO_LEFT);
          line.setSize(100, 8);
          var image = OffScreen.paint(line, 2);
          assertThat(image.getRGB(150, 8)).isEqualTo(Theme.color(Token.ACCENT).getRGB());
          assertThat(image.getRGB(50, 8)).isEqualTo(Theme.color(Token.TRACK).getRGB());
          return line;
        });
  }

  @Test
  void meansTakeTheColourOfTheNearestScore() {
    assertThat(Mark.mean(3.49).color()).isEqualTo(3);
    assertThat(Mark.mean(3.5)).isEqualTo(new Mark(Mark.State.SCORED, 4, "3.5"));
    assertThat(Mark.NO_ANSWER.words()).isEqualTo("no answer");
  }

  @Test
  void whatIsNotSavedYetSaysSoAndIsNeverFilled() throws Exception {
    Mark four = Mark.of(4).notSavedYet();
    assertThat(four.words()).isEqualTo("score 4, not saved yet");
    assertThat(four).isNotEqualTo(Mark.of(4));
    OffScreen.onEdt(
        () -> {
          var badge = new ScoreBadge(Mark.of(4));
          Dimension size = badge.getPreferredSize();
          badge.setSize(size);
          int fill = Theme.color(Token.score(4)).getRGB();
          assertThat(OffScreen.paint(badge, 2).getRGB(10, size.height)).isEqualTo(fill);
          badge.setMark(four);
          assertThat(badge.getPreferredSize()).isEqualTo(size);
          var image = OffScreen.paint(badge, 2);
          for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
              assertThat(image.getRGB(x, y)).isNotEqualTo(fill);
            }
          }
          return badge;
        });
  }

  @Test
  void theSweepFindsWhatHasNoName() throws Exception {
    OffScreen.onEdt(
        () -> {
          JPanel panel = new JPanel();
          JTextField field = new JTextField();
          JLabel label = new JLabel("Title");
          panel.add(label);
          panel.add(field);
          assertThat(AccessibilitySweep.faults(panel)).hasSize(2);
          label.setLabelFor(field);
          assertThat(AccessibilitySweep.faults(panel)).isEmpty();
          return panel;
        });
  }

  @Test
  void timesAreSaidAsPeopleSayThem() {
    Instant now = Instant.parse("2026-11-20T10:00:00Z");
    assertThat(Relative.saved(Duration.ofMillis(340))).isEqualTo("Saved 0.3 s ago");
    assertThat(Relative.saved(Duration.ofHours(-1))).isEqualTo("Saved 0.0 s ago");
    assertThat(Relative.ago(Duration.ofSeconds(59))).isEqualTo("59 s ago");
    assertThat(Relative.ago(Duration.ofMinutes(61))).isEqualTo("1 h ago");
    assertThat(Relative.dayAndTime(Instant.parse("2026-11-19T23:59:00Z"), now, ZoneOffset.UTC))
        .isEqualTo("yesterday 23:59");
    assertThat(Relative.day(Instant.parse("2026-11-23T00:00:00Z"), now, ZoneOffset.UTC))
        .isEqualTo("in 3 days");
    assertThat(Relative.day(Instant.parse("2026-01-02T00:00:00Z"), now, ZoneOffset.UTC))
        .isEqualTo("2 Jan 2026");
    assertThat(Relative.clock(Duration.ofSeconds(3850))).isEqualTo("1:04:10");
    assertThat(Relative.clock(Duration.ofSeconds(-30))).isEqualTo("-00:30");
  }

  @Test
  void aSavedFileGetsItsExtensionOnce() {
    assertThat(SwingDialogs.withExtension(Path.of("a", "b"), "xlsx"))
        .isEqualTo(Path.of("a", "b.xlsx"));
    assertThat(SwingDialogs.withExtension(Path.of("b.XLSX"), "xlsx")).isEqualTo(Path.of("b.XLSX"));
  }

  private static String name(JComponent component) {
    return component.getAccessibleContext().getAccessibleName();
  }

  private static void press(JComponent component, String key) {
    Object id =
        component
            .getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
            .get(KeyStroke.getKeyStroke(key));
    component.getActionMap().get(id).actionPerformed(null);
  }

  private static void pressFocused(JComponent component, String key) {
    Object id = component.getInputMap().get(KeyStroke.getKeyStroke(key));
    component.getActionMap().get(id).actionPerformed(null);
  }
}
