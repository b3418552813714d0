package org.panelist.ui.scorecard;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.panelist.domain.Interview;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Scorecard;
import org.panelist.scorecard.Scoring;
import org.panelist.ui.kit.Buttons;
import org.panelist.ui.kit.Chip;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.Direction;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.PageHeader;
import org.panelist.ui.kit.Panels;
import org.panelist.ui.kit.Relative;

/** Who, which round, how long, how much was asked; and the buttons of the page. */
final class WrapUpHeader {
  private final WrapUpPage page;
  private final Command submit;
  private final JButton back;
  private final JButton amend;
  private final JButton exportQuiet;
  private final JButton exportPrimary;
  private final JButton submitButton;
  private final PageHeader header;

  WrapUpHeader(WrapUpPage page, Command back, Command amend, Command export, Command submit) {
    this.page = page;
    this.submit = submit;
    this.back = Buttons.button(back);
    this.amend = Buttons.button(amend);
    exportQuiet = Buttons.button(export);
    exportPrimary = Buttons.primary(export);
    exportQuiet.setText(Messages.text("scorecard.export.short"));
    exportPrimary.setText(Messages.text("scorecard.export.short"));
    submitButton = Buttons.primary(submit);
    JPanel row = Panels.clear(new MigLayout("insets 0, gap 12, hidemode 3"));
    List.of(this.back, this.amend, exportQuiet, exportPrimary, submitButton).forEach(row::add);
    header = new PageHeader("", row).keepDetail();
  }

  JComponent component() {
    return header;
  }

  void turn() {
    WrapUpMode mode = page.mode();
    boolean reads = mode == WrapUpMode.SUBMITTED;
    boolean draft = mode == WrapUpMode.DRAFT;
    back.setVisible(draft);
    amend.setVisible(reads);
    exportQuiet.setVisible(draft);
    exportPrimary.setVisible(reads);
    submitButton.setVisible(draft || mode == WrapUpMode.AMENDING);
    submitButton.setText(
        draft
            ? submit.text()
            : Messages.text("scorecard.submitVersion", page.versions().size() + 1));
    page.interview().ifPresent(interview -> show(interview, mode));
  }

  private void show(Interview interview, WrapUpMode mode) {
    boolean draft = mode == WrapUpMode.DRAFT;
    boolean calledOff = mode == WrapUpMode.CALLED_OFF;
    String name = Direction.among(interview.candidate().name());
    header.setTitle(Messages.text(draft ? "scorecard.title.draft" : "scorecard.title", name));
    var chips = new ArrayList<JComponent>();
    chips.add(new Chip(interview.candidate().code(), Chip.Tone.NEUTRAL));
    if (mode == WrapUpMode.AMENDING) {
      chips.add(new Chip(Messages.text("scorecard.chip.amending"), Chip.Tone.WARNING));
    } else if (calledOff) {
      chips.add(new Chip(whatHappened(interview), Chip.Tone.WARNING));
    } else if (!draft) {
      chips.add(new Chip(version(), Chip.Tone.ACCENT));
    }
    header.setBeside(chips.toArray(JComponent[]::new));
    refresh();
  }

  /** What was asked may have changed. */
  void refresh() {
    boolean calledOff = page.mode() == WrapUpMode.CALLED_OFF;
    page.counted()
        .map(interview -> calledOff ? interview.closingReason() : detail(interview))
        .ifPresent(header::setDetail);
  }

  private static String whatHappened(Interview interview) {
    boolean noShow = interview.state() == InterviewState.NO_SHOW;
    return Messages.text(noShow ? "scorecard.chip.noShow" : "scorecard.chip.cancelled");
  }

  private String version() {
    int shown = page.scorecard().map(Scorecard::version).orElse(1);
    return page.isNewest()
        ? Messages.text("scorecard.chip.submitted", shown)
        : Messages.text("scorecard.chip.older", shown, page.versions().size());
  }

  private String detail(Interview interview) {
    String text =
        Messages.text(
            "scorecard.detail",
            interview.round().name(),
            Relative.clock(interview.progress().elapsed()),
            interview.round().minutes() + ":00",
            Wording.asked(interview, Scoring.summarise(interview)));
    int pauses = interview.progress().notedPauses().size();
    if (pauses > 0) {
      String lasted = Relative.roughly(interview.progress().paused());
      text = Messages.text("scorecard.detail.paused", text, pauses, lasted);
    }
    if (!interview.shadow().isBlank()) {
      text = Messages.text("scorecard.detail.shadow", text, interview.shadow());
    }
    if (page.mode() == WrapUpMode.DRAFT || page.scorecard().isEmpty()) {
      return text;
    }
    String when = page.when(page.scorecard().get());
    return Messages.text("scorecard.detail.submitted", when, text);
  }
}
