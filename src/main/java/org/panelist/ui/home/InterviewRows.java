package org.panelist.ui.home;

import java.util.List;
import java.util.function.Function;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.panelist.interview.InterviewSummary;
import org.panelist.ui.kit.Buttons;
import org.panelist.ui.kit.Card;
import org.panelist.ui.kit.Chip;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.Labels;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.Panels;
import org.panelist.ui.kit.TextStyle;
import org.panelist.ui.kit.TextView;

/** A card of interviews, each with the button that goes on with it. */
final class InterviewRows {
  private static final int MOST = 6;

  private final Rows rows = new Rows();
  private final Card card;
  private final String emptyKey;
  private final HomeLinks links;
  private final Function<InterviewSummary, String> detail;
  private final Function<InterviewSummary, String> verb;

  /**
   * @param titleKey message of the card's title
   * @param emptyKey message that stands there when there is none
   * @param detail second line of a row
   * @param verb message of its button
   */
  InterviewRows(
      String titleKey,
      String emptyKey,
      HomeLinks links,
      Function<InterviewSummary, String> detail,
      Function<InterviewSummary, String> verb) {
    this.emptyKey = emptyKey;
    this.links = links;
    this.detail = detail;
    this.verb = verb;
    card = Card.flush().setTitle(Messages.text(titleKey), "").withBody(rows.component());
  }

  Card component() {
    return card;
  }

  /**
   * @param lead whether the first button is the primary one
   */
  void show(List<InterviewSummary> interviews, boolean lead) {
    rows.clear();
    for (int i = 0; i < Math.min(MOST, interviews.size()); i++) {
      add(interviews.get(i), lead && i == 0);
    }
    if (interviews.isEmpty()) {
      var empty = new TextView(Messages.text(emptyKey), TextStyle.SECONDARY);
      rows.add("[grow, fill, 0:0]").add(empty, "growx, wmin 0");
    }
    if (interviews.size() > MOST) {
      String more = Messages.text("home.more", interviews.size() - MOST);
      rows.add("[grow]").add(Labels.of(more, TextStyle.SECONDARY), "wmin 0");
    }
    rows.refresh();
  }

  private void add(InterviewSummary one, boolean primary) {
    JPanel row = rows.add("[grow, fill, 0:0][]");
    JPanel who = Panels.clear(new MigLayout("insets 0, gap 8", "[0:pref:pref][]push"));
    who.add(Labels.of(one.candidate(), TextStyle.BODY_STRONG), "wmin 0");
    who.add(new Chip(one.candidateCode(), Chip.Tone.NEUTRAL));
    JPanel texts =
        Panels.clear(new MigLayout("insets 0, gap 0 2, fillx, wrap 1", "[grow, fill, 0:0]"));
    texts.add(who, "growx, wmin 0");
    texts.add(new TextView(detail.apply(one), TextStyle.SECONDARY), "growx, wmin 0");
    row.add(texts, "growx, wmin 0");
    Command open = Command.of(verb.apply(one), () -> links.openInterview(one.id()));
    JButton button = primary ? Buttons.primary(open) : Buttons.button(open);
    button.setName(HomePanel.OPEN + one.id());
    button.getAccessibleContext().setAccessibleName(open.text() + ": " + one.candidate());
    row.add(button);
  }
}
