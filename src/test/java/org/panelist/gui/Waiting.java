package org.panelist.gui;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.assertj.swing.timing.Timeout;

/** Waits by asking again and again; never by sleeping for a guessed time. */
final class Waiting {
  private static final Timeout PATIENCE = Timeout.timeout(20_000);

  private Waiting() {}

  /** Until {@code condition}, asked on the event thread, holds. */
  static void until(String what, BooleanSupplier condition) {
    until(what, condition, () -> "");
  }

  /**
   * As {@link #until(String, BooleanSupplier)}.
   *
   * @param state told when it never holds
   */
  static void until(String what, BooleanSupplier condition, Supplier<String> state) {
    Pause.pause(
        new Condition(what) {
          @Override
          public boolean test() {
            return GuiActionRunner.execute(condition::getAsBoolean);
          }

          @Override
          protected String descriptionAddendum() {
            return " but: " + GuiActionRunner.execute(state::get);
          }
        },
        PATIENCE);
  }
}
