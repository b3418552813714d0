package org.panelist.ui.plan;

import java.util.List;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JSpinner;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.panelist.domain.Anchors;
import org.panelist.domain.Competency;
import org.panelist.domain.Level;
import org.panelist.domain.Plan;
import org.panelist.plan.PlanEditor;
import org.panelist.ui.kit.Buttons;
import org.panelist.ui.kit.Card;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.Fields;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.Panels;
import org.panelist.ui.kit.SectionLabel;

/** The fields of the plan as a whole: title, role, level, audience, scoring, weights. */
final class PlanDetails {
  private final Sync sync = new Sync();
  private final PlanEditor editor;
  private final JTextField title = Fields.text("plan.titleField");
  private final JTextField role = Fields.text("plan.roleField");
  private final JComboBox<Level> level =
      Fields.combo("plan.levelField", List.of(Level.values()), Words::level);
  private final JTextArea audience = Fields.area("plan.audience", 2);
  private final JTextArea leavesOut = Fields.area("plan.leavesOut", 2);
  private final JSpinner bar =
      Sync.decimals("plan.bar", Plan.DEFAULT_BAR, Anchors.MIN, Anchors.MAX, 0.1);
  private final JCheckBox evidence = Fields.check("plan.evidence");
  private final WeightFields weights;
  private final Card card = new Card();

  PlanDetails(PlanEditor editor, Command close) {
    this.editor = editor;
    weights =
        new WeightFields(
            now -> editor.setScoring(now, editor.plan().bar(), editor.plan().evidenceRequired()));
    card.setTitle(Messages.text("plan.details.title"), "").withActions(Buttons.button(close));
    card.withBody(Panels.scroll(fields()));
    Runnable header =
        () ->
            editor.setHeader(
                title.getText().strip(),
                role.getText().strip(),
                level.getItemAt(level.getSelectedIndex()));
    sync.onEdit(title, header);
    sync.onEdit(role, header);
    level.addActionListener(event -> sync.byUser(header));
    Runnable scope = () -> editor.setScope(audience.getText(), leavesOut.getText());
    sync.onEdit(audience, scope);
    sync.onEdit(leavesOut, scope);
    Runnable scoring =
        () -> editor.setScoring(editor.plan().weights(), Sync.decimal(bar), evidence.isSelected());
    sync.onEdit(bar, scoring);
    evidence.addItemListener(event -> sync.byUser(scoring));
  }

  private JPanel fields() {
    JPanel fields =
        Panels.clear(new MigLayout("insets 0, fillx, gap 8 10", "[][grow, fill, 0:0]", "[]"));
    row(fields, "plan.titleField", title, title);
    row(fields, "plan.roleField", role, role);
    fields.add(Fields.label("plan.levelField", level));
    fields.add(level, "growx 0, wrap");
    row(fields, "plan.audience", audience, Fields.scroll(audience));
    row(fields, "plan.leavesOut", leavesOut, Fields.scroll(leavesOut));
    fields.add(Fields.label("plan.bar", bar));
    fields.add(bar, "growx 0, wmin 72, split 2");
    fields.add(evidence, "gapleft 12, wrap");
    fields.add(new SectionLabel("plan.weights"), "span, gaptop 8, wrap");
    fields.add(weights.component(), "span, growx, wmin 0");
    return fields;
  }

  private static void row(JPanel fields, String key, JComponent field, JComponent shown) {
    fields.add(Fields.label(key, field), shown == field ? "" : "top, gaptop 6");
    fields.add(shown, "wmin 0, wrap");
  }

  JComponent component() {
    return card;
  }

  void focusFirst() {
    title.requestFocusInWindow();
    title.selectAll();
  }

  /** Shows the plan as it is now. */
  void refresh(List<Competency> competencies) {
    Plan plan = editor.plan();
    sync.show(
        () -> {
          boolean emptied = title.isFocusOwner() && title.getText().isBlank();
          if (!emptied && !title.getText().strip().equals(plan.title())) {
            Sync.text(title, plan.title());
          }
          if (!role.getText().strip().equals(plan.role())) {
            Sync.text(role, plan.role());
          }
          level.setSelectedItem(plan.level());
          Sync.text(audience, plan.audience());
          Sync.text(leavesOut, plan.leavesOut());
          Sync.number(bar, plan.bar());
          evidence.setSelected(plan.evidenceRequired());
        });
    weights.show(competencies, plan.weights());
  }
}
