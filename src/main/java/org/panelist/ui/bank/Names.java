package org.panelist.ui.bank;

import java.util.Arrays;
import org.panelist.bank.Facet;
import org.panelist.domain.Kind;
import org.panelist.domain.Level;
import org.panelist.ui.kit.Chip;
import org.panelist.ui.kit.Messages;

/** What levels, kinds and facets are called on the screen. */
final class Names {
  private Names() {}

  static String of(Level level) {
    return Messages.text(
        switch (level) {
          case ENTRY -> "bank.level.entry";
          case MID -> "bank.level.mid";
          case EXPERT -> "bank.level.expert";
        });
  }

  static Chip.Tone tone(Level level) {
    return switch (level) {
      case ENTRY -> Chip.Tone.ENTRY;
      case MID -> Chip.Tone.MID;
      case EXPERT -> Chip.Tone.EXPERT;
    };
  }

  static String of(Kind kind) {
    return Messages.text(
        switch (kind) {
          case CONCEPT -> "bank.kind.concept";
          case MATHS -> "bank.kind.maths";
          case CODING -> "bank.kind.coding";
          case SCENARIO -> "bank.kind.scenario";
          case DESIGN -> "bank.kind.design";
          case BEHAVIOURAL -> "bank.kind.behavioural";
        });
  }

  /** As it reads in the middle of a sentence. */
  static String of(Facet facet) {
    return Messages.text(
        switch (facet) {
          case TEXT -> "bank.facet.text";
          case LEVEL -> "bank.facet.level";
          case COMPETENCY -> "bank.facet.competency";
          case KIND -> "bank.facet.kind";
          case TAG -> "bank.facet.tag";
          case MINUTES -> "bank.facet.minutes";
          case NEVER_ASKED -> "bank.facet.neverAsked";
        });
  }

  /** A reference of the form {@code 001-05} in words; another one as it stands. */
  static String source(String reference) {
    String[] parts = reference.split("-", -1);
    boolean plain = parts.length == 2 && Arrays.stream(parts).noneMatch(String::isEmpty);
    return plain ? Messages.text("bank.source", parts[0], parts[1]) : reference;
  }
}
