package org.panelist.gui;

import javax.swing.text.JTextComponent;
import org.assertj.swing.awt.AWT;
import org.assertj.swing.core.ComponentDragAndDrop;
import org.assertj.swing.core.Robot;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.Test;

/** Under a real display the harness can drag and drop. */
@DisplayTest
class DisplayHarnessTest {
  @Test
  void anItemDraggedOntoTheFieldBecomesItsText(Robot robot) {
    var window = new FrameFixture(robot, SampleWindow.create());
    window.show();
    window.list(SampleWindow.LIST).selectItem("second").drag("second");
    JTextComponent field = window.textBox(SampleWindow.FIELD).target();
    new ComponentDragAndDrop(robot).drop(field, AWT.visibleCenterOf(field));
    window.textBox(SampleWindow.FIELD).requireText("second");
  }
}
