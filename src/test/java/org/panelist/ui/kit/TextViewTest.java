package org.panelist.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextViewTest {
  private static final String LONG = "A bank blocks suspicious card payments. ".repeat(12).strip();

  @ParameterizedTest
  @ValueSource(ints = {75, 100, 200})
  void heightFollowsWidthInMigLayout(int percent) throws Exception {
    OffScreen.onEdt(
        () -> {
          Theme.install(Theme.Mode.LIGHT, percent);
          TextView view = new TextView(LONG, TextStyle.BODY);
          JPanel page = Panels.clear(new MigLayout("insets 0, fillx, wrap 1", "[grow, fill]"));
          page.add(view, "wmin 0");
          for (int width : List.of(800, 300, 1000, 220, 640)) {
            OffScreen.layOut(page, width, 3000);
            assertThat(view.getWidth()).isEqualTo(width);
            assertThat(view.getHeight()).as("at " + width).isEqualTo(view.heightAt(width));
          }
          assertThat(view.heightAt(220)).isGreaterThan(view.heightAt(640));
          return view;
        });
  }

  @Test
  void heightFollowsWidthInACardThatScrolls() throws Exception {
    OffScreen.onEdt(
        () -> {
          Theme.install(Theme.Mode.LIGHT, 100);
          TextView view = new TextView(LONG, TextStyle.BODY);
          JPanel inner =
              Panels.clear(new MigLayout("insets 0, fillx, wrap 1", "[grow, fill, 0:0]"));
          inner.add(view, "wmin 0");
          inner.add(new Card("Title").withBody(new TextView(LONG, TextStyle.PROMPT)), "wmin 0");
          JScrollPane scroll = Panels.scroll(inner);
          JPanel page = new JPanel(new MigLayout("insets 0, fill", "[grow, fill]"));
          page.add(scroll, "grow, wmin 0, hmin 0");
          for (int width : List.of(900, 320, 700)) {
            OffScreen.layOut(page, width, 200);
            assertThat(view.getHeight())
                .as("at " + width)
                .isEqualTo(view.heightAt(view.getWidth()));
            assertThat(inner.getWidth()).isEqualTo(scroll.getViewport().getWidth());
            assertThat(inner.getHeight()).isGreaterThan(view.getHeight());
          }
          return view;
        });
  }

  @Test
  void noCharacterIsLostAndCodeKeepsItsFont() throws Exception {
    OffScreen.onEdt(
        () -> {
          Theme.install(Theme.Mode.LIGHT, 100);
          String text = "First line\n\n    code  here\nwide" + "w".repeat(300) + "\n";
          var wrapped =
              WrappedText.wrap(
                  text, TextStyle.BODY.font(), TextStyle.MONO.font(), Paint.CONTEXT, 200, 1.2);
          StringBuilder seen = new StringBuilder();
          int end = 0;
          for (WrappedText.Line line : wrapped.lines()) {
            seen.append("\n".repeat(line.start() - end))
                .append(text, line.start(), line.start() + line.length());
            end = line.start() + line.length();
            assertThat(line.layout().getVisibleAdvance()).isLessThanOrEqualTo(200.5f);
          }
          assertThat(seen + "\n").isEqualTo(text);
          return text;
        });
  }

  @Test
  void anEmptyTextIsOneLineHigh() throws Exception {
    int height =
        OffScreen.onEdt(
            () -> {
              Theme.install(Theme.Mode.LIGHT, 100);
              return new TextView("", TextStyle.BODY).heightAt(100);
            });
    assertThat(height).isBetween(13, 26);
  }
}
