package org.panelist.ui.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.ComponentOrientation;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JLabel;
import javax.swing.SwingConstants;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.panelist.domain.Item;
import org.panelist.domain.Progress;
import org.panelist.domain.Samples;
import org.panelist.ui.kit.Chip;
import org.panelist.ui.kit.Mark;
import org.panelist.ui.kit.OffScreen;
import org.panelist.ui.kit.ScoreBadge;
import org.panelist.ui.kit.TextView;
import org.panelist.ui.kit.Theme;

/** The parts of a step in the agenda have their places, at every size and in both directions. */
class AgendaRowTest {
  private static final String LONG = "a title of many words that has to wrap in this column";

  @ParameterizedTest
  @CsvSource({"100, true", "100, false", "200, true", "200, false"})
  void numberTitleAndMarksStandBesideEachOther(int percent, boolean ltr) throws Exception {
    OffScreen.onEdt(
        () -> {
          AgendaRow row = row(percent, ltr, item(), false);
          List<Rectangle> parts = places(row);
          assertThat(parts).hasSize(4);
          for (int i = 0; i < parts.size(); i++) {
            assertThat(new Rectangle(row.getSize()).contains(parts.get(i))).isTrue();
            if (i > 0) {
              Rectangle leading = parts.get(ltr ? i - 1 : i);
              Rectangle trailing = parts.get(ltr ? i : i - 1);
              assertThat(trailing.x).isGreaterThanOrEqualTo(leading.x + leading.width);
            }
            assertThat(parts.get(i).getCenterY())
                .isCloseTo(row.getHeight() / 2.0, within(Theme.px(1)));
          }
          TextView title = shown(row, TextView.class).get(0);
          assertThat(title.getHeight())
              .as("all of its lines")
              .isEqualTo(title.heightAt(title.getWidth()))
              .isGreaterThan(title.heightAt(5_000));
          return row;
        });
  }

  @ParameterizedTest
  @CsvSource({"100, true", "200, false"})
  void whatWasLeftOutSaysSoBelowTheTitle(int percent, boolean ltr) throws Exception {
    OffScreen.onEdt(
        () -> {
          AgendaRow row = row(percent, ltr, item(), false);
          int before = row.getPreferredSize().height;
          row.show(true, Mark.NOT_ASKED);
          OffScreen.layOut(row, row.getWidth(), row.getPreferredSize().height);
          List<TextView> lines = shown(row, TextView.class);
          assertThat(lines).hasSize(2);
          assertThat(lines.get(1).getY())
              .isGreaterThanOrEqualTo(lines.get(0).getY() + lines.get(0).getHeight());
          assertThat(row.getHeight()).isGreaterThan(before);
          return row;
        });
  }

  @ParameterizedTest
  @CsvSource({"100, true", "200, true", "200, false"})
  void aNarrowRowHasNumberAndScoreOnly(int percent, boolean ltr) throws Exception {
    OffScreen.onEdt(
        () -> {
          AgendaRow row = row(percent, ltr, item(), true);
          assertThat(shown(row, TextView.class)).isEmpty();
          assertThat(shown(row, Chip.class)).isEmpty();
          List<Rectangle> parts = places(row);
          assertThat(parts).hasSize(2);
          Rectangle leading = parts.get(ltr ? 0 : 1);
          Rectangle trailing = parts.get(ltr ? 1 : 0);
          assertThat(leading.x).isNotNegative();
          assertThat(trailing.x).isGreaterThanOrEqualTo(leading.x + leading.width);
          assertThat(trailing.x + trailing.width).isLessThanOrEqualTo(row.getWidth());
          return row;
        });
  }

  @ParameterizedTest
  @CsvSource({"100", "200"})
  void aNarrowStepWithoutNumberHasItsIconInTheMiddle(int percent) throws Exception {
    OffScreen.onEdt(
        () -> {
          AgendaRow wide = row(percent, true, null, false);
          assertThat(shown(wide, JLabel.class)).isEmpty();
          assertThat(shown(wide, TextView.class)).hasSize(1);
          AgendaRow row = row(percent, true, null, true);
          assertThat(shown(row, TextView.class)).isEmpty();
          JLabel icon = shown(row, JLabel.class).get(0);
          assertThat(icon.getIcon()).isNotNull();
          assertThat(icon.getBounds().getCenterX())
              .as("between the insets of a narrow row")
              .isCloseTo((row.getWidth() + Theme.px(6 - 14)) / 2.0, within(1));
          assertThat(icon.getBounds().getCenterY()).isCloseTo(row.getHeight() / 2.0, within(1));
          assertThat(icon.getHorizontalAlignment()).isEqualTo(SwingConstants.CENTER);
          assertThat(icon.getWidth()).isGreaterThanOrEqualTo(icon.getIcon().getIconWidth());
          assertThat(icon.getHeight()).isGreaterThanOrEqualTo(icon.getIcon().getIconHeight());
          return row;
        });
  }

  private static Offset<Double> within(double pixels) {
    return Offset.offset(pixels);
  }

  private static Item item() {
    return new Item("i1", Samples.question("q"), 7, 1, true, false);
  }

  private static AgendaRow row(int percent, boolean ltr, @Nullable Item item, boolean narrow) {
    Theme.install(Theme.Mode.LIGHT, percent);
    var row = new AgendaRow(item == null ? Progress.OPENING : item.id(), LONG, item, 10, () -> {});
    row.applyComponentOrientation(
        ltr ? ComponentOrientation.LEFT_TO_RIGHT : ComponentOrientation.RIGHT_TO_LEFT);
    row.setNarrow(narrow);
    int width = Theme.px(narrow ? 78 : 270);
    row.setSize(width, 1);
    OffScreen.layOut(row, width, row.getPreferredSize().height);
    return row;
  }

  /** Of number, title, chip and badge, as far as they are shown. */
  private static List<Rectangle> places(AgendaRow row) {
    return new ArrayList<>(
        Stream.of(JLabel.class, TextView.class, Chip.class, ScoreBadge.class)
            .flatMap(kind -> shown(row, kind).stream())
            .map(Component::getBounds)
            .toList());
  }

  private static <C extends Component> List<C> shown(AgendaRow row, Class<C> kind) {
    return Stream.of(row.getComponents())
        .filter(kind::isInstance)
        .map(kind::cast)
        .filter(Component::isVisible)
        .toList();
  }
}
