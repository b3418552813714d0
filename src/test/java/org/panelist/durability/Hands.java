package org.panelist.durability;

import java.awt.AWTException;
import java.awt.Color;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.event.KeyEvent;

/** Presses keys and looks at pixels from outside of the program, by way of the display. */
final class Hands {
  private final Robot robot;

  Hands() {
    try {
      robot = new Robot();
    } catch (AWTException e) {
      throw new IllegalStateException(e);
    }
    letGo();
  }

  /** Of keys that a harness held which was killed itself: they would not go down again. */
  private void letGo() {
    for (int key = KeyEvent.VK_A; key <= KeyEvent.VK_Z; key++) {
      robot.keyRelease(key);
    }
    for (int key = KeyEvent.VK_0; key <= KeyEvent.VK_9; key++) {
      robot.keyRelease(key);
    }
    for (int key : new int[] {KeyEvent.VK_SPACE, KeyEvent.VK_ENTER, KeyEvent.VK_CONTROL}) {
      robot.keyRelease(key);
    }
  }

  void down(Stroke stroke) {
    for (int key : stroke.keys()) {
      robot.keyPress(key);
    }
  }

  void up(Stroke stroke) {
    int[] keys = stroke.keys();
    for (int i = keys.length - 1; i >= 0; i--) {
      robot.keyRelease(keys[i]);
    }
  }

  Color pixel(Point at) {
    return new Color(robot.createScreenCapture(new Rectangle(at.x, at.y, 1, 1)).getRGB(0, 0));
  }
}
