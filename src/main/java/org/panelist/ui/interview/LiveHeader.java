package org.panelist.ui.interview;

import java.awt.CardLayout;
import java.time.Duration;
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
import org.panelist.ui.kit.Direction;
import org.panelist.ui.kit.Labels;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.ProgressLine;
import org.panelist.ui.kit.TextStyle;

/** Who is here, how the time stands, and the two ways out. */
final class LiveHeader extends JPanel {
  private final InterviewSession session;
  private final JLabel name = Labels.shortened("", TextStyle.TITLE);
  private final Chip code;
  private final JLabel detail = Labels.shortened("", TextStyle.SECONDARY);
  private final JLabel pace = Labels.shortened("", TextStyle.SECONDARY);
  private final JLabel clock = Labels.figureInPlace(TextStyle.FIGURE);
  private final JLabel slot = Labels.figure("", TextStyle.SECONDARY);
  private final MigLayout layout = (MigLayout) getLayout();
  private final MigLayout whoLayout =
      new MigLayout("insets 0, gap 0, fillx, hidemode 3", "[][][][grow 1, 0:0, shrink 200]", "");
  private final MigLayout buttonsLayout = new MigLayout();
  private final JPanel who = new JPanel(whoLayout);
  private final JPanel buttons = new JPanel(buttonsLayout);

  /** Start, pause and resume at one place, as wide as the widest: the clock beside it stays put. */
  private final JPanel turns = new JPanel(new CardLayout());

  private final ProgressLine line = new ProgressLine();
  private final String goesOn;
  private final JButton back;
  private final JButton start;
  private final JButton pause;
  private final JButton resume;
  private final JButton wrapUp;
  private boolean narrow;
  private boolean quiet;

  LiveHeader(
      InterviewSession session,
      Command all,
      Command start,
      Command pause,
      Command resume,
      Command wrapUp) {
    super(new MigLayout("", "[grow, fill, 0:0][][][][]", ""));
    this.session = session;
    setOpaque(false);
    who.setOpaque(false);
    buttons.setOpaque(false);
    Interview interview = session.interview();
    code = new Chip(interview.candidate().code(), Chip.Tone.NEUTRAL);
    name.setText(Direction.alone(interview.candidate().name()));
    name.setName(LivePanel.CANDIDATE);
    detail.setText(
        Messages.text(
            "interview.detail",
            interview.round().name(),
            interview.position().title(),
            Words.level(interview.plan().level())));
    clock.setName(LivePanel.CLOCK);
    pace.setName(LivePanel.PACE);
    goesOn = LiveHint.withKey("interview.pace.ended", pause);
    slot.setText("/ " + minutes(interview.round().minutes()));
    this.start = Buttons.primary(start.named(Messages.text("interview.startShort")));
    this.pause = Buttons.button(pause);
    this.resume = Buttons.primary(resume);
    this.wrapUp = Buttons.button(wrapUp);
    back = Buttons.icon(all, Feather.ARROW_LEFT);
    back.setFocusable(false);
    who.add(back, "cell 0 0, spany 2, gapright 8");
    who.add(name, "cell 1 0, wmin 60, gapright 12");
    who.add(code, "cell 2 0, gapright 12");
    who.add(detail, "cell 3 0, growx, wmin 0");
    add(who, "cell 0 0, growx, wmin 0");
    add(clock, "cell 2 0, gapleft 16");
    add(slot);
    turns.setOpaque(false);
    buttons.add(turns);
    for (JButton button : new JButton[] {this.start, this.pause, this.resume}) {
      button.setRequestFocusEnabled(false);
      turns.add(button, button.getText());
    }
    this.wrapUp.setRequestFocusEnabled(false);
    buttons.add(this.wrapUp);
    add(buttons, "cell 4 0, gapleft 12");
    setRoom(Room.PLENTY);
  }

  /** How far the time has gone; whoever shows it keeps it up to date by {@link #tick}. */
  ProgressLine line() {
    return line;
  }

  /** Where there is little room the pace stands below the name. */
  void setRoom(Room room) {
    narrow = room.narrow();
    layout.setLayoutConstraints("insets 0, gap 0, fillx, hidemode 3");
    layout.setRowConstraints(narrow ? "[center, 34::]" : "[center]");
    whoLayout.setRowConstraints(narrow ? "[]0[]" : "[center]");
    (narrow ? TextStyle.CARD_TITLE : TextStyle.TITLE).on(name);
    (narrow ? TextStyle.TITLE : TextStyle.FIGURE).on(clock);
    if (narrow) {
      who.add(pace, "cell 1 1 3 1, growx, wmin 0");
    } else {
      add(pace, "cell 1 0, wmin 0, gapleft 12");
    }
    layout.setComponentConstraints(
        slot, "cell 3 0, gapleft 6" + (narrow ? "" : ", aligny bottom, gapbottom 5"));
    buttonsLayout.setLayoutConstraints("insets 0, hidemode 3, gap " + (narrow ? 8 : 12));
    pace.setText(paceText(session.pace()));
    revalidate();
  }

  /** Shows the state of the interview. */
  void refresh() {
    InterviewState state = session.interview().state();
    start.setVisible(state == InterviewState.PLANNED);
    pause.setVisible(state == InterviewState.RUNNING);
    resume.setVisible(state != InterviewState.PLANNED && session.canRun());
    showPace();
    tick();
  }

  /**
   * Leaves parts out: those there is no room for, too.
   *
   * @param quiet focus mode: only name and clock stay, and why the clock stands still
   */
  void setQuiet(boolean quiet) {
    this.quiet = quiet;
    back.setVisible(!quiet);
    code.setVisible(!quiet && !narrow);
    detail.setVisible(!quiet && !narrow);
    showPace();
    slot.setVisible(!quiet);
    pause.setVisible(!quiet && session.interview().state() == InterviewState.RUNNING);
    buttons.setVisible(!quiet && session.interview().state().isOpen());
  }

  private void showPace() {
    InterviewState state = session.interview().state();
    boolean stopped = state == InterviewState.PAUSED || state == InterviewState.WRAP_UP;
    pace.setVisible(!quiet || stopped);
  }

  /** Shows the time. */
  void tick() {
    Pace now = session.pace();
    clock.setText(minutesAndSeconds(now.elapsed()));
    boolean late = session.interview().state().isOpen() && now.late();
    line.show((double) now.elapsed().toSeconds() / Math.max(1, now.slot().toSeconds()), late);
    pace.setText(paceText(now));
    (late ? TextStyle.WARNING : TextStyle.SECONDARY).on(pace);
  }

  /** "61:10" of "60:00": also beyond the hour, where it would need another place else. */
  private static String minutesAndSeconds(Duration time) {
    return String.format(Locale.ROOT, "%02d:%02d", time.toMinutes(), time.toSecondsPart());
  }

  private String paceText(Pace now) {
    return switch (session.interview().state()) {
      case PLANNED -> Messages.text("interview.pace.planned");
      case PAUSED -> Messages.text("interview.pace.paused");
      case RUNNING -> Messages.text("interview.pace", standing(now), now.mustAsksLeft());
      case WRAP_UP -> session.canRun() ? goesOn : Messages.text("interview.pace.over");
      default -> closed();
    };
  }

  /** What became of it, and why. */
  private String closed() {
    String state = Words.state(session.interview().state());
    String reason = session.interview().closingReason();
    return reason.isBlank() ? state : Messages.text("interview.pace.closed", state, reason);
  }

  /**
   * Where the rest does not fit, by how much: nobody is ahead then. One may be behind by more, for
   * a plan can leave some of its slot free; that is said too where there is room for it.
   */
  private String standing(Pace now) {
    long behind = now.behind().toMinutes();
    if (!now.fits()) {
      long over = now.over().toMinutes();
      return behind > over && !narrow
          ? Messages.text("interview.pace.behindTooLong", behind, over)
          : Messages.text("interview.pace.tooLong", over);
    }
    if (behind > 0) {
      return Messages.text("interview.pace.behind", behind);
    }
    return now.ahead().toMinutes() > 0
        ? Messages.text("interview.pace.ahead", now.ahead().toMinutes())
        : Messages.text("interview.pace.onTime");
  }

  /** "60:00": a slot is spoken of in minutes, also beyond the hour. */
  private static String minutes(int minutes) {
    return String.format(Locale.ROOT, "%02d:00", minutes);
  }
}
