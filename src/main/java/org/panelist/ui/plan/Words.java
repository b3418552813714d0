package org.panelist.ui.plan;

import java.util.Locale;
import org.panelist.domain.Kind;
import org.panelist.domain.Level;
import org.panelist.ui.kit.Chip;
import org.panelist.ui.kit.Messages;

/** Levels, kinds and numbers as the plans screen writes them. */
final class Words {
  private Words() {}

  static String level(Level level) {
    return switch (level) {
      case ENTRY -> Messages.text("plan.level.entry");
      case MID -> Messages.text("plan.level.mid");
      case EXPERT -> Messages.text("plan.level.expert");
    };
  }

  static Chip.Tone tone(Level level) {
    return switch (level) {
      case ENTRY -> Chip.Tone.ENTRY;
      case MID -> Chip.Tone.MID;
      case EXPERT -> Chip.Tone.EXPERT;
    };
  }

  static String kind(Kind kind) {
    return switch (kind) {
      case CONCEPT -> Messages.text("plan.kind.concept");
      case MATHS -> Messages.text("plan.kind.maths");
      case CODING -> Messages.text("plan.kind.coding");
      case SCENARIO -> Messages.text("plan.kind.scenario");
      case DESIGN -> Messages.text("plan.kind.design");
      case BEHAVIOURAL -> Messages.text("plan.kind.behavioural");
    };
  }

  static String minutes(int minutes) {
    return Messages.text("plan.minutes", minutes);
  }

  /** A weight without needless zeros: 1, 0.5. */
  static String weight(double weight) {
    return weight == Math.rint(weight)
        ? String.format(Locale.UK, "%.0f", weight)
        : String.format(Locale.UK, "%.2f", weight).replaceAll("0+$", "");
  }
}
