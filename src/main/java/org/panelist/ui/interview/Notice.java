package org.panelist.ui.interview;

import com.formdev.flatlaf.FlatClientProperties;
import java.time.Duration;
import java.util.stream.Stream;
import javax.swing.JButton;
import org.panelist.domain.InterviewState;
import org.panelist.interview.InterviewSession;
import org.panelist.interview.Proposal;
import org.panelist.interview.SaveState;
import org.panelist.ui.kit.Buttons;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.Relative;
import org.panelist.ui.kit.TextStyle;
import org.panelist.ui.kit.TextView;
import org.panelist.ui.kit.Token;
import org.panelist.ui.kit.WrapLayout;

/** A warning that stays out of the way: what is the matter, and one button that mends it. */
final class Notice extends Rounded {
  private final TextView text = new TextView("", TextStyle.BODY);
  private final Command mendCommand;
  private final Command retryCommand;
  private final JButton mend;
  private final JButton retry;
  private boolean narrow;

  /**
   * @param mend accepts a proposal
   * @param retry tries to save again
   */
  Notice(Command mend, Command retry) {
    super(new WrapLayout("", "", ""));
    mendCommand = mend;
    retryCommand = retry;
    this.mend = Buttons.button(mend);
    this.retry = Buttons.button(retry);
    setName(LivePanel.NOTICE);
    this.mend.setFocusable(false);
    this.retry.setFocusable(false);
    text.withTip();
    setRoom(Room.PLENTY);
    setVisible(false);
  }

  /**
   * Where there is little room all is one line: the words may be shortened, the button has no
   * frame.
   */
  void setRoom(Room room) {
    narrow = room.narrow();
    text.setMostLines(narrow ? 1 : 0);
    setLayout(
        new WrapLayout(
            narrow
                ? "insets 0 8 0 2, gap 0, fill, hidemode 3"
                : "insets 12, gap 8, fillx, wrap 1, hidemode 3",
            narrow ? "[grow, fill, 0:0]8[][]" : "[grow, fill, 0:0]",
            narrow ? "[center]" : ""));
    Stream.of(mend, retry).forEach(button -> frame(button, !narrow));
    removeAll();
    add(text, "growx, wmin 0");
    add(mend, "growx 0, alignx left");
    add(retry, "growx 0, alignx left");
    revalidate();
  }

  private static void frame(JButton button, boolean framed) {
    button.putClientProperty(
        FlatClientProperties.BUTTON_TYPE,
        framed ? null : FlatClientProperties.BUTTON_TYPE_BORDERLESS);
    button.putClientProperty(FlatClientProperties.STYLE, framed ? null : "margin: 0,6,0,6");
  }

  /** Shows what is the matter in the session now, if anything is. */
  void refresh(InterviewSession session) {
    if (session.autosave().state() instanceof SaveState.Failed failed) {
      String said = narrow ? LiveStatus.shortly(failed) : LiveStatus.failure(failed);
      show(said, Token.ERROR, Token.ERROR_BEHIND, false, true);
      getAccessibleContext().setAccessibleName(LiveStatus.failure(failed));
      return;
    }
    Duration slept = session.slept().orElse(null);
    if (slept != null) {
      String how = Messages.text("interview.slept", Relative.roughly(slept));
      show(how, Token.ACCENT_TEXT, Token.ACCENT_BEHIND, false, false);
      return;
    }
    boolean running = session.interview().state() == InterviewState.RUNNING;
    session
        .proposal()
        .filter(proposal -> running)
        .ifPresentOrElse(
            proposal -> propose(proposal, session.pace().late()), () -> setVisible(false));
  }

  /** A plan that is too long from the beginning is no reason to hurry: that is said calmly. */
  private void propose(Proposal proposal, boolean late) {
    show(
        Proposals.text(proposal),
        late ? Token.WARNING : Token.ACCENT_TEXT,
        late ? Token.WARNING_BEHIND : Token.ACCENT_BEHIND,
        proposal.helps(),
        false);
  }

  private void show(String what, Token color, Token behind, boolean canMend, boolean canRetry) {
    text.setText(what);
    text.setColor(color);
    setColors(behind, null);
    mend.setVisible(canMend);
    retry.setVisible(canRetry);
    if (mend.isEnabled() != mendCommand.isEnabled()) {
      mendCommand.refresh(); // time alone brings a proposal, and no other change tells of it
    }
    if (retry.isEnabled() != retryCommand.isEnabled()) {
      retryCommand.refresh();
    }
    getAccessibleContext().setAccessibleName(what);
    setVisible(true);
  }
}
