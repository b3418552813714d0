package org.panelist.ui.home;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
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
  private final Rows rows = new Rows();
  private final Map<String, JButton> openers = new HashMap<>();
  private final Card card;
  private final String emptyKey;
  private final HomeLinks links;
  private final Function<InterviewSummary, String> detail;
  private final Function<InterviewSummary, String> verb;
  private final int most;
  private @Nullable Function<InterviewSummary, Time> time;

  /**
   * @param titleKey message of the card's title
   * @param emptyKey message that stands there when there is none
   * @param detail second line of a row
   * @param verb message of its button
   * @param most rows; for the rest there is a number
   */
  InterviewRows(
      String titleKey,
      String emptyKey,
      HomeLinks links,
      Function<InterviewSummary, String> detail,
      Function<InterviewSummary, String> verb,
      int most) {
    this.emptyKey = emptyKey;
    this.links = links;
    this.detail = detail;
    this.verb = verb;
    this.most = most;
    card = Card.flush().setTitle(Messages.text(titleKey), "").withBody(rows.component());
  }

  Card component() {
    return card;
  }

  /**
   * With the time agreed before each row and a button that changes it; to be called once.
   *
   * @param said day and time in words
   */
  InterviewRows withTimes(Function<InterviewSummary, Time> said) {
    time = said;
    return this;
  }

  /** What goes on with an interview; null if its row is not among those shown. */
  @Nullable JButton button(InterviewSummary of) {
    return openers.get(of.id());
  }

  /** When an interview is; the day is empty for today, both are if nothing is agreed. */
  record Time(String time, String day) {}

  /**
   * @param lead whether the first button is the primary one
   */
  void show(List<InterviewSummary> interviews, boolean lead) {
    rows.clear();
    openers.clear();
    boolean timed = interviews.stream().anyMatch(one -> one.plannedFor() != null);
    for (int i = 0; i < Math.min(most, interviews.size()); i++) {
      add(interviews.get(i), timed, lead && i == 0);
    }
    if (interviews.isEmpty()) {
      var empty = new TextView(Messages.text(emptyKey), TextStyle.SECONDARY);
      rows.add("[grow, fill, 0:0]").add(empty, "growx, wmin 0");
    }
    if (interviews.size() > most) {
      String more = Messages.text("home.more", interviews.size() - most);
      rows.add("[grow]").add(Labels.of(more, TextStyle.SECONDARY), "wmin 0");
    }
    rows.refresh();
  }

  private void add(InterviewSummary one, boolean timed, boolean primary) {
    JPanel row = rows.add((time != null && timed ? "[]16" : "") + "[grow, fill, 0:0][]");
    if (time != null && timed) {
      row.add(time(time.apply(one)), "w 76!");
    }
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
    openers.put(one.id(), button);
    JPanel buttons = Panels.clear(new MigLayout("insets 0, gap 8"));
    if (time != null) {
      buttons.add(timeButton(one));
    }
    buttons.add(button);
    row.add(buttons);
  }

  private static JPanel time(Time said) {
    JPanel panel =
        Panels.clear(new MigLayout("insets 0, gap 0, fillx, wrap 1, hidemode 3", "[grow, 0:0]"));
    panel.add(Labels.of(said.time(), TextStyle.FIGURE), "wmin 0");
    if (!said.day().isEmpty()) {
      panel.add(Labels.of(said.day(), TextStyle.SMALL), "wmin 0");
    }
    return panel;
  }

  private JButton timeButton(InterviewSummary one) {
    String key = one.plannedFor() == null ? "home.setTime" : "home.move";
    Command change = Command.of(key, () -> links.askTime(one));
    JButton button = Buttons.link(change);
    button.setName(HomePanel.TIME + one.id());
    button.getAccessibleContext().setAccessibleName(change.text() + ": " + one.candidate());
    return button;
  }
}
