package org.panelist.ui.plan;

import java.awt.event.KeyEvent;
import java.util.List;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JSpinner;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.panelist.domain.Level;
import org.panelist.domain.Problem;
import org.panelist.plan.PlanAssembler;
import org.panelist.ui.kit.Buttons;
import org.panelist.ui.kit.Card;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.Fields;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.Panels;
import org.panelist.ui.kit.Shortcuts;
import org.panelist.ui.kit.TextStyle;
import org.panelist.ui.kit.TextView;
import org.panelist.ui.kit.Token;

/** Role, level and minutes for a plan that fills itself; stands in the page, not above it. */
final class AssembleForm {
  private static final int USUAL = 60;
  private static final int STEP = 15;
  private static final int SHORTEST = 15;

  private final JTextField role = Fields.text(PlansScreen.ASSEMBLE_ROLE);
  private final JComboBox<Level> level =
      Fields.combo(PlansScreen.ASSEMBLE_LEVEL, List.of(Level.values()), Words::level);
  private final JSpinner minutes =
      Fields.number(
          PlansScreen.ASSEMBLE_MINUTES, USUAL, SHORTEST, PlanAssembler.LONGEST_PANEL, STEP);
  private final TextView note;
  private final Runnable closed;
  private final Card card = new Card();

  /** Takes what was filled in. */
  @FunctionalInterface
  interface Assemble {
    void assemble(String role, Level level, int minutes);
  }

  /**
   * @param noteKey message that says what will happen
   */
  AssembleForm(String noteKey, Assemble assemble, Runnable closed) {
    note = new TextView(Messages.text(noteKey), TextStyle.SECONDARY);
    Command run =
        Command.of(
            "plan.assembleNow",
            () ->
                assemble.assemble(
                    namedRole(), level.getItemAt(level.getSelectedIndex()), Sync.whole(minutes)));
    Command cancel = Command.of("plan.assembleCancel", this::close);
    this.closed = closed;
    card.withBody(body(run, cancel));
    card.setVisible(false);
    Shortcuts.bind(card, KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), cancel);
    Shortcuts.bind(card, KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0), run);
    Sync.commitAtEachKey(minutes); // else Enter would only take the number over, and not assemble
  }

  private JPanel body(Command run, Command cancel) {
    JPanel fields =
        Panels.clear(new MigLayout("insets 0, fillx, gap 8 8, hidemode 3", "[][][][][]push[][]"));
    fields.add(Fields.label(PlansScreen.ASSEMBLE_ROLE, role));
    fields.add(role, "span, growx, wmin 80, wrap");
    fields.add(Fields.label(PlansScreen.ASSEMBLE_LEVEL, level));
    fields.add(level);
    fields.add(Fields.label(PlansScreen.ASSEMBLE_MINUTES, minutes), "gapleft 8");
    fields.add(minutes, "wmin 72");
    fields.add(Buttons.primary(run), "cell 5 1");
    fields.add(Buttons.button(cancel), "cell 6 1, wrap");
    fields.add(note, "span, growx, wmin 0");
    return fields;
  }

  /** What the empty field suggests is what it means, as in the form that starts an interview. */
  private String namedRole() {
    String named = role.getText().strip();
    return named.isEmpty() ? Messages.text("plan.assembleRole.placeholder") : named;
  }

  JComponent component() {
    return card;
  }

  void open(String suggestedRole, Level suggestedLevel, int suggestedMinutes) {
    role.setText(suggestedRole);
    level.setSelectedItem(suggestedLevel);
    minutes.setValue(Math.max(SHORTEST, Math.min(PlanAssembler.LONGEST_PANEL, suggestedMinutes)));
    card.setVisible(true);
    role.selectAll();
    // after the page that has just come into view took the focus
    SwingUtilities.invokeLater(role::requestFocusInWindow);
  }

  /** Says why nothing was assembled; the form stays open. */
  void fail(Problem problem) {
    note.setText(problem.line());
    note.setColor(Token.ERROR);
  }

  void close() {
    card.setVisible(false);
    closed.run();
  }
}
