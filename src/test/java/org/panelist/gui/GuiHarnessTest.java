package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.swing.core.KeyPressInfo.keyCode;
import static org.assertj.swing.util.Platform.controlOrCommandMask;

import java.awt.event.KeyEvent;
import java.io.IOException;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.assertj.swing.core.Robot;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The harness can do what a person does: type, click, press a key; and it can take a picture. */
@GuiTest
class GuiHarnessTest {
  private SampleWindow frame;
  private FrameFixture window;

  @BeforeEach
  void open(Robot robot) {
    frame = SampleWindow.create();
    window = new FrameFixture(robot, frame);
    window.show();
  }

  @Test
  void typedTextReachesTheFieldAndTheButtonReadsIt() {
    window.textBox(SampleWindow.FIELD).enterText("Zoë Müller, 3/5 (\"really?\")");
    window.button(SampleWindow.BUTTON).click();
    window.label(SampleWindow.ANSWER).requireText("Hello, Zoë Müller, 3/5 (\"really?\")");
  }

  @Test
  void aKeyWithTheControlKeyHeldRunsItsAction() {
    window.textBox(SampleWindow.FIELD).enterText("gone soon");
    window
        .textBox(SampleWindow.FIELD)
        .pressAndReleaseKey(keyCode(KeyEvent.VK_ENTER).modifiers(controlOrCommandMask()));
    window.label(SampleWindow.ANSWER).requireText("Cleared");
    window.textBox(SampleWindow.FIELD).requireText("");
  }

  @Test
  void aPictureShowsTheWindowWithSmoothText() throws IOException {
    window.textBox(SampleWindow.FIELD).enterText("picture");
    var picture = ImageIO.read(Pictures.save(frame, "harness/sample").toFile());

    assertThat(picture.getWidth()).isEqualTo(frame.getRootPane().getWidth());
    int[] pixels =
        picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    assertThat(IntStream.of(pixels).distinct().count()).as("colours").isGreaterThan(40);
  }
}
