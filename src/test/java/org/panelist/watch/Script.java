package org.panelist.watch;

import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.swing.KeyStroke;
import org.panelist.ui.kit.Keys;

/**
 * What somebody does at the keyboard, and when, in seconds from the beginning. Typing goes in
 * bursts of up to eight keys a second, as people type while they listen.
 */
public final class Script {
  private static final double FASTEST = 0.125;
  private static final double SLOWER = 0.14;

  /** What is done. */
  sealed interface Deed permits Letter, Stroke, Click, Leap {}

  /** One character typed. */
  record Letter(char character) implements Deed {}

  /** A key, with whatever is held with it. */
  record Stroke(KeyStroke stroke) implements Deed {}

  /** A click on the component of that name. */
  record Click(String name) implements Deed {}

  /** The clock goes on with nobody ticking, as when a machine was suspended. */
  record Leap() implements Deed {}

  /**
   * One key or click.
   *
   * @param at seconds from the beginning
   * @param doing what it is a part of, in words
   */
  record Step(double at, String doing, Deed deed) {}

  private final double patience;
  private final Random random = new Random(7);
  private final List<Step> steps = new ArrayList<>();
  private double now;
  private String doing = "";

  Script() {
    this(1);
  }

  /**
   * @param patience what each pause is multiplied by
   */
  Script(double patience) {
    this.patience = patience;
  }

  /** From now on the steps belong to this. */
  Script doing(String what) {
    doing = what;
    return this;
  }

  /** Types at a human speed. */
  Script type(String text) {
    for (int i = 0; i < text.length(); i++) {
      now += FASTEST + SLOWER * random.nextDouble();
      steps.add(new Step(now, doing, new Letter(text.charAt(i))));
    }
    return this;
  }

  /** Presses the key of a command. */
  Script press(String command) {
    return press(
        Keys.of(command).orElseThrow(() -> new IllegalArgumentException("no key: " + command)));
  }

  /** Presses a key alone. */
  Script press(int code) {
    return press(KeyStroke.getKeyStroke(code, 0));
  }

  private Script press(KeyStroke stroke) {
    now += FASTEST + SLOWER * random.nextDouble();
    steps.add(new Step(now, doing, new Stroke(stroke)));
    return this;
  }

  Script click(String name) {
    now += 0.5;
    steps.add(new Step(now, doing, new Click(name)));
    return this;
  }

  /** Listens. */
  Script listen(double seconds) {
    now += seconds * patience;
    return this;
  }

  /** As {@link #listen}, with no tick in between. */
  Script leap(double seconds) {
    now += seconds;
    steps.add(new Step(now, doing, new Leap()));
    return this;
  }

  /** Listens until so many seconds from the beginning have gone by. */
  Script until(double seconds) {
    now = Math.max(now, seconds);
    return this;
  }

  /** Takes back the last letters and types them again: people mistype. */
  Script mistype() {
    type("teh");
    press(KeyEvent.VK_BACK_SPACE).press(KeyEvent.VK_BACK_SPACE);
    return type("he ");
  }

  List<Step> steps() {
    return List.copyOf(steps);
  }

  /** Seconds until the last key. */
  double length() {
    return now;
  }

  /** How many keys and clicks there are. */
  public int size() {
    return steps.size();
  }
}
