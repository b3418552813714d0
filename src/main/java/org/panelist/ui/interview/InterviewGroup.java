package org.panelist.ui.interview;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JPanel;
import javax.swing.JTable;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.InterviewState;
import org.panelist.interview.InterviewSummary;
import org.panelist.ui.kit.Buttons;
import org.panelist.ui.kit.Card;
import org.panelist.ui.kit.Cells;
import org.panelist.ui.kit.Chip;
import org.panelist.ui.kit.Column;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.Panels;
import org.panelist.ui.kit.Relative;
import org.panelist.ui.kit.RowTableModel;
import org.panelist.ui.kit.Tables;
import org.panelist.ui.kit.TextStyle;

/** Interviews that have come equally far, as a table in a card. */
final class InterviewGroup extends JPanel {
  private final RowTableModel<InterviewSummary> model;
  private final Card card = Card.flush();
  private final String titleKey;
  private final Consumer<InterviewSummary> opened;
  private final Command open;
  private @Nullable JTable table;

  /**
   * @param titleKey message of the title; also the name of the table
   * @param openKey command that opens the selected row
   */
  InterviewGroup(
      String titleKey, String openKey, InstantSource time, Consumer<InterviewSummary> opened) {
    super(new MigLayout("insets 0, fill", "[grow, fill, 0:0]", "[grow, fill]"));
    setOpaque(false);
    this.titleKey = titleKey;
    this.opened = opened;
    model = new RowTableModel<>(columns(time, titleKey.equals("interview.notHeld")));
    open = Command.of(openKey, () -> Tables.selected(table(), model).ifPresent(opened));
    setVisible(false);
  }

  private static List<Column<InterviewSummary, ?>> columns(InstantSource time, boolean notHeld) {
    return List.of(
        new Column<>("interview.column.candidate", String.class, InterviewSummary::candidate),
        new Column<>("interview.column.code", String.class, InterviewSummary::candidateCode)
            .wide(90)
            .givesWay(3)
            .shown(Cells.text(TextStyle.SECONDARY)),
        new Column<>("interview.column.position", String.class, InterviewSummary::position)
            .givesWay(1),
        new Column<>("interview.column.round", String.class, InterviewSummary::round),
        new Column<>("interview.column.interviewer", String.class, InterviewSummary::interviewer)
            .givesWay(2),
        new Column<>("interview.column.state", InterviewState.class, InterviewSummary::state)
            .wide(110)
            .shown(Cells.chip(InterviewState.class, Words::state, InterviewGroup::tone)),
        notHeld
            ? new Column<>("interview.column.reason", String.class, InterviewSummary::closingReason)
            : new Column<>("interview.column.answered", String.class, InterviewGroup::answered)
                .wide(90)
                .givesWay(5),
        new Column<>(
                "interview.column.changed",
                String.class,
                (InterviewSummary row) -> changed(row, time))
            .wide(180)
            .givesWay(4)
            .shown(Cells.text(TextStyle.SECONDARY)));
  }

  private static Chip.Tone tone(InterviewState state) {
    return switch (state) {
      case RUNNING, PAUSED -> Chip.Tone.ACCENT;
      case WRAP_UP -> Chip.Tone.WARNING;
      default -> Chip.Tone.NEUTRAL;
    };
  }

  private static String answered(InterviewSummary row) {
    return Messages.text("interview.answered", row.answered(), row.items());
  }

  /** What is planned says for when instead. */
  private static String changed(InterviewSummary row, InstantSource time) {
    Instant planned = row.plannedFor();
    return planned != null && row.state() == InterviewState.PLANNED
        ? Messages.text("interview.plannedFor", day(planned, time))
        : day(row.updatedAt(), time);
  }

  private static String day(Instant then, InstantSource time) {
    return Relative.dayAndTime(then, time.instant(), ZoneId.systemDefault());
  }

  /** Opens the chosen row; while there are rows. */
  Command open() {
    return open.when(this::isVisible);
  }

  /** Is there before anything is read: the focus waits here for the first row. */
  void await() {
    table();
    setVisible(true);
  }

  /** Made when it is first wanted: whoever begins an interview waits for no empty tables. */
  JTable table() {
    JTable known = table;
    if (known == null) {
      known = Tables.create(titleKey, model, 1);
      table = known;
      Tables.onOpen(known, model, opened);
      var body = Panels.clear(new MigLayout("insets 0, gap 0, fillx, wrap 1", "[grow, fill, 0:0]"));
      body.add(known.getTableHeader());
      body.add(known);
      add(card.withActions(Buttons.button(open)).withBody(body), "grow");
    }
    return known;
  }

  /** Shows {@code rows}; a group without any is not there. */
  void show(List<InterviewSummary> rows) {
    setVisible(!rows.isEmpty());
    if (table == null && rows.isEmpty()) {
      return;
    }
    JTable shown = table();
    Tables.refresh(shown, model, rows, InterviewSummary::id);
    if (shown.getSelectedRow() < 0 && !rows.isEmpty()) {
      shown.setRowSelectionInterval(0, 0);
    }
    card.setTitle(Messages.text(titleKey), Integer.toString(rows.size()));
    revalidate();
  }
}
