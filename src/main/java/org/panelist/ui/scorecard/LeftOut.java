package org.panelist.ui.scorecard;

import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;
import org.panelist.domain.Interview;
import org.panelist.domain.Item;
import org.panelist.scorecard.Finding;
import org.panelist.ui.kit.Fields;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.Panels;
import org.panelist.ui.kit.TextStyle;
import org.panelist.ui.kit.TextView;
import org.panelist.ui.kit.Token;

/** Asks once why must-asks were not asked; one reason stands for all of them. */
final class LeftOut {
  private final WrapUpPage page;
  private final JPanel panel =
      Panels.clear(new MigLayout("insets 0, gap 0 6, fillx, wrap 1", "[grow, fill, 0:0]"));
  private final JTextArea reason = Fields.cleanArea(WrapUpPanel.LEFT_OUT, 2);
  private final TextView which = new TextView("", TextStyle.BODY);
  private boolean loading;

  LeftOut(WrapUpPage page) {
    this.page = page;
    panel.add(Fields.section(WrapUpPanel.LEFT_OUT, reason));
    panel.add(which, "wmin 0");
    panel.add(Fields.growing(reason), "wmin 0");
    Fields.onChange(reason, this::typed);
    Fields.caretAtEnd(reason);
    page.exchanged().add(() -> Fields.forgetUndo(reason));
  }

  JComponent component() {
    return panel;
  }

  JTextArea field() {
    return reason;
  }

  void turn(Interview interview) {
    loading = true;
    Fields.load(
        reason,
        items(interview).stream()
            .map(item -> interview.response(item.id()).reason())
            .filter(text -> !text.isBlank())
            .findFirst()
            .orElse(""));
    loading = false;
    reason.setEditable(page.isOpen());
    refresh(interview);
  }

  void refresh(Interview interview) {
    List<Item> items = items(interview);
    panel.setVisible(!items.isEmpty());
    boolean missing =
        items.stream().anyMatch(item -> interview.response(item.id()).reason().isBlank());
    if (missing && page.isOpen() && !reason.getText().isBlank()) {
      typed(); // one more was left out since; nobody is asked twice
      return;
    }
    which.setText(
        Messages.text(
            "scorecard.finding.mustAsk",
            Wording.names(items.stream().map(item -> item.question().title()).toList())));
    which.setColor(!missing ? Token.SECONDARY : isComplaint() ? Token.ERROR : Token.WARNING);
  }

  private boolean isComplaint() {
    return page.complaints().stream().anyMatch(one -> one.kind() == Finding.Kind.MUST_ASK_LEFT_OUT);
  }

  private static List<Item> items(Interview interview) {
    return interview.round().items().stream()
        .filter(Item::mustAsk)
        .filter(item -> interview.response(item.id()).notAsked())
        .toList();
  }

  private void typed() {
    if (!loading && page.isOpen()) {
      page.session()
          .ifPresent(
              session ->
                  items(session.interview())
                      .forEach(item -> session.reason(item.id(), reason.getText())));
      page.edited().fire();
    }
  }
}
