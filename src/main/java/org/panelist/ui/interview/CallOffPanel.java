package org.panelist.ui.interview;

import java.awt.event.KeyEvent;
import java.util.function.BiPredicate;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;
import org.panelist.domain.InterviewState;
import org.panelist.ui.kit.Buttons;
import org.panelist.ui.kit.Card;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.Fields;
import org.panelist.ui.kit.Keys;
import org.panelist.ui.kit.Labels;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.Panels;
import org.panelist.ui.kit.Shortcuts;
import org.panelist.ui.kit.TextStyle;
import org.panelist.ui.kit.TextView;

/** Why an interview was not held, or not to its end. */
final class CallOffPanel extends JPanel {
  private final JTextField reason = Fields.text("interview.callOff.why");
  private final TextView complaint =
      new TextView(Messages.text("interview.callOff.missing"), TextStyle.ERROR);
  private final Card card = new Card();
  private final BiPredicate<InterviewState, String> record;
  private InterviewState state = InterviewState.CANCELLED;

  /**
   * @param record takes no-show or cancelled, and the reason; whether that could be recorded
   */
  CallOffPanel(BiPredicate<InterviewState, String> record, Runnable close) {
    super(new MigLayout("insets 0, fill", "[grow, fill, 0:0]", "[grow, fill, 0:0]"));
    this.record = record;
    setOpaque(false);
    Command confirm = Command.of("interview.callOffConfirm", this::confirm);
    Command back = Command.of("interview.callOffBack", close);
    var body =
        Panels.clear(
            new MigLayout(
                "insets 0, gap 0 4, fillx, wrap 1, hidemode 3", "[grow, fill, 0:0]", "[][][]push"));
    body.add(Fields.label("interview.callOff.why", reason));
    body.add(reason);
    body.add(complaint);
    var foot = Panels.clear(new MigLayout("insets 0, gap 8, fillx", "[][][grow, 0:0]", "[center]"));
    foot.add(Buttons.primary(confirm));
    foot.add(Buttons.button(back));
    foot.add(Labels.of(Messages.text("interview.callOff.keys"), TextStyle.SMALL), "growx, wmin 0");
    body.add(foot, "gaptop 12");
    add(card.withBody(body), "grow, wmin 0");
    Shortcuts.bind(this, KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0), confirm);
    // the key that goes on: it must not go on to a question, and throw the reason away
    Keys.of("interview.next").ifPresent(key -> Shortcuts.bind(this, key, confirm));
    Shortcuts.bind(this, KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), back);
  }

  void begin(InterviewState newState) {
    state = newState;
    card.setTitle(Words.state(newState), "");
    boolean noShow = newState == InterviewState.NO_SHOW;
    reason.setText(noShow ? Messages.text("interview.callOff.didNotCome") : "");
    reason.selectAll();
    complaint.setVisible(false);
  }

  JTextField initialFocus() {
    return reason;
  }

  private void confirm() {
    if (reason.getText().isBlank()) {
      complain("interview.callOff.missing");
    } else if (!record.test(state, reason.getText().strip())) {
      complain("interview.callOff.answered");
    }
  }

  private void complain(String message) {
    complaint.setText(Messages.text(message));
    complaint.setVisible(true);
    reason.requestFocusInWindow();
  }
}
