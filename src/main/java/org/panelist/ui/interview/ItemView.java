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
import org.panelist.interview.InterviewSession;
import org.panelist.ui.kit.Buttons;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.Keys;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.Panels;
import org.panelist.ui.kit.SectionLabel;
import org.panelist.ui.kit.Shortcuts;
import org.panelist.ui.kit.TextStyle;
import org.panelist.ui.kit.TextView;
import org.panelist.ui.kit.WrapLayout;

/** An item as it is asked: prompt, follow-ups, and what to listen for. */
final class ItemView extends JPanel implements PinnedFoot.Fitted, PinnedFoot.Continued {
  private final InterviewSession session;
  private final Item item;
  private final List<FollowUpRow> followUps = new ArrayList<>();
  private final List<JComponent> rubric = new ArrayList<>();
  private final List<JComponent> script = new ArrayList<>();

  /** What the foot leaves out where it is short. */
  private final List<JComponent> whole = new ArrayList<>();

  private final JPanel outcomes = Panels.clear(new MigLayout("insets 0, gap 8"));
  private boolean withScript = true;
  private boolean withRubric = true;
  private boolean isFootShort;

  /**
   * @param more buttons of the foot, which stand at the end of this where that is short
   */
  ItemView(InterviewSession session, Item item, List<Command> more) {
    super(new WrapLayout("insets 0, gap 0, fillx, wrap 1, hidemode 3", "[grow, fill, 0:0]", ""));
    this.session = session;
    this.item = item;
    setOpaque(false);
    Question question = item.question();
    var prompt = new TextView(question.prompt(), TextStyle.PROMPT);
    prompt.setName(LivePanel.PROMPT);
    add(prompt);
    addFollowUps(question.followUps());
    addPoints("interview.covers", question.covers());
    addPoints("interview.redFlags", question.redFlags());
    addAnchors(question.anchors());
    for (Command command : more) {
      JButton button = Buttons.button(command);
      button.setRequestFocusEnabled(false); // a click leaves the focus in the notes
      outcomes.add(button);
    }
    add(outcomes, "growx 0, alignx left, gaptop 12");
    showParts();
  }

  private void addAnchors(Anchors anchors) {
    whole.add(addHeading("interview.anchors"));
    for (int score = Anchors.MIN; score <= Anchors.MAX; score++) {
      addPoint(whole, Integer.toString(score), anchors.text(score));
    }
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

  private void addPoints(String heading, List<String> points) {
    if (points.isEmpty()) {
      return;
    }
    rubric.add(addHeading(heading));
    points.forEach(point -> addPoint(rubric, "•", point));
  }

  private void addPoint(List<JComponent> parts, String mark, String point) {
    var row =
        Panels.clear(new MigLayout("insets 0, gap 8, fillx", "[]8[grow, fill, 0:0]", "[top]"));
    row.add(new TextView(mark, TextStyle.SECONDARY));
    row.add(new TextView(point, TextStyle.BODY), "growx, wmin 0");
    parts.add(row);
    add(row, "growx, wmin 0, gapbottom 4");
  }

  @Override
  public void setLines(int lines) {
    if ((lines > 0) != isFootShort) {
      isFootShort = lines > 0;
      showParts();
    }
  }

  /** How many follow-ups are to come, for those are read aloud; else only that there is more. */
  @Override
  public String after(int end) {
    String key = Keys.of("interview.pageDown").map(Shortcuts::text).orElse("");
    long asked =
        followUps.stream()
            .filter(row -> row.isVisible() && row.getY() + row.getHeight() > end)
            .count();
    return asked == 0
        ? Messages.text("interview.more", key)
        : Messages.text("interview.more.followUps", asked, key);
  }

  private void showParts() {
    script.forEach(part -> part.setVisible(withScript));
    rubric.forEach(part -> part.setVisible(withRubric));
    whole.forEach(part -> part.setVisible(withRubric && isFootShort));
    outcomes.setVisible(withScript && isFootShort);
  }

  private SectionLabel addHeading(String key) {
    var label = new SectionLabel(key);
    add(label, "gaptop 16, gapbottom 8");
    return label;
  }

  /** Where the points to listen for begin; -1 if there are none, or they are hidden. */
  int pointsTop() {
    return rubric.isEmpty() || !rubric.get(0).isVisible() ? -1 : rubric.get(0).getY();
  }

  /**
   * @param withScript whether follow-ups show
   * @param withRubric whether what helps to score shows
   */
  void refresh(boolean withScript, boolean withRubric) {
    Response response = session.interview().response(item.id());
    for (int i = 0; i < followUps.size(); i++) {
      followUps.get(i).setUsed(response.followUpsUsed().contains(i));
    }
    this.withScript = withScript;
    this.withRubric = withRubric;
    showParts();
  }
}
