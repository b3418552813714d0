package org.panelist.ui.interview;

import java.util.Locale;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.kordamp.ikonli.feather.Feather;
import org.panelist.domain.Interview;
import org.panelist.domain.InterviewState;
import org.panelist.interview.InterviewSession;
import org.panelist.interview.Pace;
import org.panelist.ui.kit.Buttons;
import org.panelist.ui.kit.Chip;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.Labels;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.Panels;
import org.panelist.ui.kit.ProgressLine;
import org.panelist.ui.kit.Relative;
import org.panelist.ui.kit.TextStyle;

/** Who is here, how the time stands, and the two ways out. */
final class LiveHeader extends JPanel {
  private final InterviewSession session;
  private final JLabel name = Labels.of("", TextStyle.TITLE);
  private final Chip code;
  private final JLabel detail = Labels.of("", TextStyle.SECONDARY);
  private final JLabel pace = Labels.of("", TextStyle.SECONDARY);
  private final JLabel clock = Labels.figure("", TextStyle.FIGURE);
  private final JLabel slot = Labels.figure("", TextStyle.SECONDARY);
  private final ProgressLine line = new ProgressLine();
  private final JButton back;
  private final JButton start;
  private final JButton pause;
  private final JButton resume;
  private final JButton wrapUp;

  LiveHeader(
      InterviewSession session,
      Command all,
      Command start,
      Command pause,
      Command resume,
      Command wrapUp) {
    super(
        new MigLayout(
            "insets 0, gap 0, fillx, hidemode 3",
            "[]8[shrink 50]12[]12[grow 1, 0:0, shrink 200]12[]16[]6[]12[]",
            "[center]12[]"));
    this.session = session;
    setOpaque(false);
    Interview interview = session.interview();
    code = new Chip(interview.candidate().code(), Chip.Tone.NEUTRAL);
    name.setText(interview.candidate().name());
    name.setName(LivePanel.CANDIDATE);
    detail.setText(
        Messages.text(
            "interview.detail",
            interview.round().name(),
            interview.position().title(),
            Words.level(interview.plan().level())));
    detail.setToolTipText(null);
    clock.setName(LivePanel.CLOCK);
    pace.setName(LivePanel.PACE);
    slot.setText("/ " + minutes(interview.round().minutes()));
    this.start = Buttons.primary(start);
    this.pause = Buttons.button(pause);
    this.resume = Buttons.primary(resume);
    this.wrapUp = Buttons.button(wrapUp);
    back = Buttons.icon(all, Feather.ARROW_LEFT);
    back.setFocusable(false);
    add(back, "cell 0 0");
    add(name, "cell 1 0, wmin 60");
    add(code, "cell 2 0");
    add(detail, "cell 3 0, growx, wmin 0");
    add(pace, "cell 4 0, wmin 0");
    add(clock, "cell 5 0");
    add(slot, "cell 6 0, aligny bottom, gapbottom 5");
    var buttons = Panels.clear(new MigLayout("insets 0, gap 12, hidemode 3"));
    for (JButton button : new JButton[] {this.start, this.pause, this.resume, this.wrapUp}) {
      button.setRequestFocusEnabled(false);
      buttons.add(button);
    }
    add(buttons, "cell 7 0");
    add(line, "cell 0 1 8 1, growx");
  }

  /** Shows the state of the interview. */
  void refresh() {
    InterviewState state = session.interview().state();
    start.setVisible(state == InterviewState.PLANNED);
    pause.setVisible(state == InterviewState.RUNNING);
    resume.setVisible(state == InterviewState.PAUSED || state == InterviewState.WRAP_UP);
    tick();
  }

  /**
   * Leaves parts out.
   *
   * @param quiet focus mode: only the clock stays
   * @param narrow the window has no room for everything
   */
  void setParts(boolean quiet, boolean narrow) {
    back.setVisible(!quiet);
    code.setVisible(!quiet && !narrow);
    detail.setVisible(!quiet && !narrow);
    pace.setVisible(!quiet && !narrow);
    slot.setVisible(!quiet && !narrow);
    pause.setVisible(!quiet && session.interview().state() == InterviewState.RUNNING);
    wrapUp.setVisible(!quiet);
  }

  /** Shows the time. */
  void tick() {
    Pace now = session.pace();
    clock.setText(Relative.clock(now.elapsed()));
    boolean late = !now.fits();
    line.show((double) now.elapsed().toSeconds() / Math.max(1, now.slot().toSeconds()), late);
    pace.setText(paceText(now));
    (late ? TextStyle.WARNING : TextStyle.SECONDARY).on(pace);
  }

  private String paceText(Pace now) {
    return switch (session.interview().state()) {
      case PLANNED -> Messages.text("interview.pace.planned");
      case PAUSED -> Messages.text("interview.pace.paused");
      case RUNNING -> Messages.text("interview.pace", standing(now), now.mustAsksLeft());
      default -> Messages.text("interview.pace.over");
    };
  }

  private static String standing(Pace now) {
    long minutes = now.behind().toMinutes();
    if (minutes == 0) {
      return Messages.text("interview.pace.onTime");
    }
    return Messages.text(
        minutes > 0 ? "interview.pace.behind" : "interview.pace.ahead", Math.abs(minutes));
  }

  /** "60:00": a slot is spoken of in minutes, also beyond the hour. */
  private static String minutes(int minutes) {
    return String.format(Locale.ROOT, "%02d:00", minutes);
  }
}
