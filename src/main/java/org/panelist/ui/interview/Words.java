package org.panelist.ui.interview;

import org.panelist.domain.InterviewState;
import org.panelist.domain.Level;
import org.panelist.ui.kit.Messages;

/** What enums are called on the screen. */
final class Words {
  private Words() {}

  static String level(Level level) {
    return Messages.text(
        switch (level) {
          case ENTRY -> "interview.level.entry";
          case MID -> "interview.level.mid";
          case EXPERT -> "interview.level.expert";
        });
  }

  static String state(InterviewState state) {
    return Messages.text(
        switch (state) {
          case PLANNED -> "interview.state.planned";
          case RUNNING -> "interview.state.running";
          case PAUSED -> "interview.state.paused";
          case WRAP_UP -> "interview.state.wrapUp";
          case SUBMITTED -> "interview.state.submitted";
          case NO_SHOW -> "interview.state.noShow";
          case CANCELLED -> "interview.state.cancelled";
        });
  }
}
