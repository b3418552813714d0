package org.panelist.ui.interview;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.panelist.domain.Anchors;
import org.panelist.domain.Item;
import org.panelist.domain.Question;
import org.panelist.domain.Response;
import org.panelist.domain.ResponseState;
import org.panelist.interview.InterviewSession;
import org.panelist.ui.kit.Buttons;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.Panels;
import org.panelist.ui.kit.SectionLabel;
import org.panelist.ui.kit.TextStyle;
import org.panelist.ui.kit.TextView;
import org.panelist.ui.kit.WrapLayout;

/** An item as it is asked: prompt, follow-ups, what answers are worth. */
final class ItemView extends JPanel {
  private final InterviewSession session;
  private final Item item;
  private final List<FollowUpRow> followUps = new ArrayList<>();
  private final List<AnchorRow> anchors = new ArrayList<>();
  private final List<JComponent> rubric = new ArrayList<>();
  private final List<JComponent> script = new ArrayList<>();

  ItemView(InterviewSession session, Item item, Command noAnswer, Command notAsked) {
    super(new WrapLayout("insets 0, gap 0, fillx, wrap 1, hidemode 3", "[grow, fill, 0:0]", ""));
    this.session = session;
    this.item = item;
    setOpaque(false);
    Question question = item.question();
    add(new TextView(question.prompt(), TextStyle.PROMPT));
    addFollowUps(question.followUps());
    addAnchors(question.anchors());
    addButtons(noAnswer, notAsked);
    addPoints("interview.covers", question.covers());
    addPoints("interview.redFlags", question.redFlags());
  }

  private void addFollowUps(List<String> texts) {
    if (texts.isEmpty()) {
      return;
    }
    script.add(addHeading("interview.followUps"));
    for (int i = 0; i < texts.size(); i++) {
      int index = i;
      var row = new FollowUpRow(i, texts.get(i), () -> session.toggleFollowUp(index));
      followUps.add(row);
      script.add(row);
      add(row, "growx, wmin 0");
    }
  }

  private void addAnchors(Anchors texts) {
    rubric.add(addHeading("interview.anchors"));
    for (int score = Anchors.MIN; score <= Anchors.MAX; score++) {
      int given = score;
      var row = new AnchorRow(score, texts.text(score), () -> session.score(given));
      anchors.add(row);
      rubric.add(row);
      add(row, "growx, wmin 0, gaptop " + (score == Anchors.MIN ? 0 : 4));
    }
  }

  private void addButtons(Command... commands) {
    var row = Panels.clear(new MigLayout("insets 0, gap 8"));
    for (Command command : commands) {
      JButton button = Buttons.button(command);
      button.setRequestFocusEnabled(false);
      row.add(button);
    }
    script.add(row);
    add(row, "gaptop 8");
  }

  private void addPoints(String heading, List<String> points) {
    if (points.isEmpty()) {
      return;
    }
    rubric.add(addHeading(heading));
    for (String point : points) {
      var row =
          Panels.clear(new MigLayout("insets 0, gap 8, fillx", "[]8[grow, fill, 0:0]", "[top]"));
      row.add(new TextView("•", TextStyle.SECONDARY));
      row.add(new TextView(point, TextStyle.BODY), "growx, wmin 0");
      rubric.add(row);
      add(row, "growx, wmin 0, gapbottom 4");
    }
  }

  private SectionLabel addHeading(String key) {
    var label = new SectionLabel(key);
    add(label, "gaptop 16, gapbottom 8");
    return label;
  }

  Item item() {
    return item;
  }

  /**
   * @param withScript whether follow-ups and buttons show
   * @param withRubric whether what helps to score shows
   */
  void refresh(boolean withScript, boolean withRubric) {
    Response response = session.interview().response(item.id());
    for (int i = 0; i < followUps.size(); i++) {
      followUps.get(i).setUsed(response.followUpsUsed().contains(i));
    }
    Integer score = response.state() == ResponseState.SCORED ? response.score() : null;
    for (int i = 0; i < anchors.size(); i++) {
      boolean chosen = score != null && score == i + Anchors.MIN;
      anchors.get(i).show(chosen, session.isScoreSaved(item.id()));
    }
    script.forEach(part -> part.setVisible(withScript));
    rubric.forEach(part -> part.setVisible(withRubric));
  }
}
