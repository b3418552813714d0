package org.panelist.ui.scorecard;

import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.panelist.domain.Item;
import org.panelist.domain.Response;
import org.panelist.ui.kit.Chip;
import org.panelist.ui.kit.Labels;
import org.panelist.ui.kit.Mark;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.Panels;
import org.panelist.ui.kit.ScoreBadge;
import org.panelist.ui.kit.TextStyle;

/**
 * One question of the interview in the list.
 *
 * @param excerpt the notes in one line; empty when there are none
 */
record ItemRow(String id, String title, Mark mark, String excerpt, boolean mustAsk, boolean added) {
  private static final int EXCERPT = 160;

  static ItemRow of(Item item, Response response, Mark mark) {
    return new ItemRow(
        item.id(),
        item.question().title(),
        mark,
        excerpt(response.notes()),
        item.mustAsk(),
        item.added());
  }

  static Mark mark(Response response) {
    return switch (response.state()) {
      case NOT_ASKED -> Mark.NOT_ASKED;
      case NO_ANSWER -> Mark.NO_ANSWER;
      case SCORED -> Mark.of(response.points().orElseThrow());
    };
  }

  private static String excerpt(String notes) {
    String head = notes.substring(0, Math.min(notes.length(), 2 * EXCERPT));
    String line = head.strip().replaceAll("\\s*\\R\\s*", " · ").replaceAll("\\s+", " ");
    return line.substring(0, Math.min(line.length(), EXCERPT));
  }

  /** For screen readers. */
  String words() {
    return title + ", " + mark.words() + ", " + noteWords();
  }

  private String noteWords() {
    return excerpt.isEmpty() ? Messages.text("scorecard.item.noNote") : excerpt;
  }

  JComponent view() {
    JPanel texts =
        Panels.clear(new MigLayout("insets 0, gap 0 1, fillx, wrap 1", "[grow, fill, 0:0]"));
    texts.add(Labels.of(title, TextStyle.BODY), "wmin 0");
    JLabel note = Labels.of(noteWords(), TextStyle.SMALL);
    note.setName(WrapUpPanel.EXCERPT);
    texts.add(note, "wmin 0");
    JPanel panel =
        Panels.clear(
            new MigLayout(
                "insets 6 6 6 8, gap 0, fillx, hidemode 3",
                "[28, center]8[grow, fill, 0:0]8[]4[]"));
    panel.add(new ScoreBadge(mark));
    panel.add(texts, "wmin 0");
    var must = new Chip(Messages.text("scorecard.item.mustAsk"), Chip.Tone.NEUTRAL);
    var extra = new Chip(Messages.text("scorecard.item.added"), Chip.Tone.ACCENT);
    must.setVisible(mustAsk);
    extra.setVisible(added);
    panel.add(must);
    panel.add(extra);
    return panel;
  }
}
