package org.panelist.ui.plan;

import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JSpinner;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.panelist.domain.Round;
import org.panelist.plan.PlanEditor;
import org.panelist.ui.kit.Buttons;
import org.panelist.ui.kit.Card;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.Fields;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.Panels;
import org.panelist.ui.kit.TextStyle;
import org.panelist.ui.kit.TextView;

/** The fields of the round in view: name, interviewer, minutes, brief; moving and removing it. */
final class RoundDetails {
  private static final int LONGEST = 480;

  private final Sync sync = new Sync();
  private final PlanEditor editor;
  private final Supplier<Round> round;
  private final JTextField name = Fields.text("plan.roundName");
  private final JTextField interviewer = Fields.text("plan.roundInterviewer");
  private final JSpinner minutes = Fields.number("plan.roundMinutes", 60, 1, LONGEST, 5);
  private final JTextArea brief = Fields.area("plan.roundBrief", 5);
  private final Command earlier;
  private final Command later;
  private final Command remove;
  private final Card card = new Card();

  /**
   * @param moved told in which direction the round in view went: -1, 1; 0 when it was removed
   */
  RoundDetails(PlanEditor editor, Supplier<Round> round, Command close, IntConsumer moved) {
    this.editor = editor;
    this.round = round;
    earlier =
        Command.of("plan.roundEarlier", () -> move(-1, moved))
            .when(() -> editor.plan().rounds().indexOf(round.get()) > 0);
    later =
        Command.of("plan.roundLater", () -> move(1, moved))
            .when(
                () ->
                    editor.plan().rounds().indexOf(round.get())
                        < editor.plan().rounds().size() - 1);
    remove =
        Command.of("plan.roundRemove", () -> remove(moved))
            .when(() -> editor.plan().rounds().size() > 1);
    card.setTitle(Messages.text("plan.roundDetails.title"), "").withActions(Buttons.button(close));
    card.withBody(Panels.scroll(fields()));
    sync.onEdit(name, () -> edit("Name of the round", this::withName));
    sync.onEdit(
        interviewer,
        () -> edit("Interviewer", r -> r.withInterviewer(interviewer.getText().strip())));
    sync.onEdit(
        minutes, () -> edit("Minutes of the round", r -> r.withMinutes(Sync.whole(minutes))));
    sync.onEdit(brief, () -> edit("Brief", r -> r.withBrief(brief.getText())));
  }

  private Round withName(Round now) {
    return name.getText().isBlank() ? now : now.withName(name.getText().strip());
  }

  private void edit(String field, UnaryOperator<Round> change) {
    editor.editRound(round.get().id(), field, change);
  }

  private void move(int steps, IntConsumer moved) {
    editor.moveRound(round.get().id(), steps);
    moved.accept(steps);
  }

  private void remove(IntConsumer moved) {
    editor.removeRound(round.get().id());
    moved.accept(0);
  }

  private JPanel fields() {
    JPanel fields =
        Panels.clear(new MigLayout("insets 0, fillx, gap 8 10", "[][grow, fill, 0:0]", "[]"));
    fields.add(Fields.label("plan.roundName", name));
    fields.add(name, "wmin 0, wrap");
    fields.add(Fields.label("plan.roundInterviewer", interviewer));
    fields.add(interviewer, "wmin 0, wrap");
    fields.add(Fields.label("plan.roundMinutes", minutes));
    fields.add(minutes, "growx 0, wmin 80, wrap");
    fields.add(Fields.label("plan.roundBrief", brief), "top");
    fields.add(Fields.scroll(brief), "wmin 0, wrap");
    fields.add(
        new TextView(Messages.text("plan.roundNote"), TextStyle.SECONDARY),
        "skip, growx, wmin 0, wrap");
    JPanel buttons = Panels.clear(new MigLayout("insets 8 0 0 0, gap 8"));
    buttons.add(Buttons.button(earlier));
    buttons.add(Buttons.button(later));
    buttons.add(Buttons.button(remove));
    fields.add(buttons, "span");
    return fields;
  }

  JComponent component() {
    return card;
  }

  void focusFirst() {
    interviewer.requestFocusInWindow();
  }

  /** Shows the round as it is now. */
  void refresh() {
    Round now = round.get();
    sync.show(
        () -> {
          if (!name.getText().strip().equals(now.name())) {
            Sync.text(name, now.name());
          }
          if (!interviewer.getText().strip().equals(now.interviewer())) {
            Sync.text(interviewer, now.interviewer());
          }
          Sync.number(minutes, now.minutes());
          Sync.text(brief, now.brief());
        });
    earlier.refresh();
    later.refresh();
    remove.refresh();
  }
}
