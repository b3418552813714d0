package org.panelist.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.Point;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StackLayoutTest {
  private static final String LONG = "words that take some room and wrap ".repeat(8).strip();

  @BeforeEach
  void theme() throws Exception {
    OffScreen.onEdt(
        () -> {
          Theme.install(Theme.Mode.LIGHT, 100);
          return 0;
        });
  }

  @Test
  void aTextHasTheHeightOfItsWidthAfterOneLayout() throws Exception {
    OffScreen.onEdt(
        () -> {
          var first = new TextView(LONG, TextStyle.BODY);
          var second = new TextView(LONG, TextStyle.BODY_STRONG);
          JPanel stack = stack(first, second);
          stack.setSize(200, 1_000);
          stack.doLayout();
          assertThat(first.getSize()).isEqualTo(new Dimension(200, first.heightAt(200)));
          assertThat(first.getHeight()).isGreaterThan(first.heightAt(1_000));
          assertThat(second.getY()).isEqualTo(first.getHeight());
          assertThat(stack.getPreferredSize().height)
              .isEqualTo(first.getHeight() + second.getHeight());
          stack.setSize(400, 1_000);
          assertThat(stack.getPreferredSize().height)
              .as("asked before it is laid out again")
              .isEqualTo(first.heightAt(400) + second.heightAt(400));
          return stack;
        });
  }

  @Test
  void whatIsHiddenTakesNoRoomAndABorderKeepsItsOwn() throws Exception {
    OffScreen.onEdt(
        () -> {
          var hidden = new TextView(LONG, TextStyle.BODY);
          var shown = new TextView("a word", TextStyle.BODY);
          hidden.setVisible(false);
          JPanel stack = stack(hidden, shown);
          stack.setBorder(BorderFactory.createEmptyBorder(3, 5, 40, 7));
          stack.setSize(200, 1_000);
          stack.doLayout();
          int height = shown.heightAt(188);
          assertThat(shown.getBounds().getLocation()).isEqualTo(new Point(5, 3));
          assertThat(shown.getSize()).isEqualTo(new Dimension(188, height));
          assertThat(stack.getPreferredSize().height).isEqualTo(height + 43);
          assertThat(stack.getMinimumSize().height).isEqualTo(height + 43);
          return stack;
        });
  }

  private static JPanel stack(JComponent... parts) {
    var stack = new JPanel(new StackLayout());
    for (JComponent part : parts) {
      stack.add(part);
    }
    return stack;
  }
}
