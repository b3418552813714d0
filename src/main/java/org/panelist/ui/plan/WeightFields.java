package org.panelist.ui.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSpinner;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.panelist.domain.Competency;
import org.panelist.domain.Weights;
import org.panelist.ui.kit.Buttons;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.Fields;
import org.panelist.ui.kit.Labels;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.Panels;
import org.panelist.ui.kit.TextStyle;
import org.panelist.ui.kit.TextView;
import org.panelist.ui.kit.Token;

/**
 * The weights of competencies in the composite, and why they are not equal: without a reason they
 * do not count yet.
 */
final class WeightFields {
  private static final double HEAVIEST = 10;

  private final Sync sync = new Sync();
  private final Consumer<Weights> changed;
  private final JPanel panel =
      Panels.clear(new MigLayout("insets 0, fillx, gap 8 6", "[grow, fill][]"));
  private final Map<String, JSpinner> spinners = new LinkedHashMap<>();
  private final JTextField reason = Fields.text("plan.weightsReason");
  private final JLabel reasonLabel = Fields.label("plan.weightsReason", reason);
  private final TextView note = new TextView("", TextStyle.SECONDARY);
  private final Command equal = Command.of("plan.weightsEqual", this::makeEqual);
  private List<Competency> competencies = List.of();

  /**
   * @param changed told weights that are complete: equal, or with a reason
   */
  WeightFields(Consumer<Weights> changed) {
    this.changed = changed;
    sync.onEdit(reason, this::edited);
  }

  JComponent component() {
    return panel;
  }

  /** Shows {@code weights} of {@code now}; what is typed and waits for its reason stays. */
  void show(List<Competency> now, Weights weights) {
    if (!now.equals(competencies)) {
      competencies = now;
      build();
    }
    if (!isWaiting()) {
      sync.show(
          () -> {
            spinners.forEach((id, spinner) -> Sync.number(spinner, weights.of(id)));
            if (!reason.getText().strip().equals(weights.reason())) {
              Sync.text(reason, weights.reason());
            }
          });
    }
    tell();
  }

  private void build() {
    panel.removeAll();
    spinners.clear();
    for (Competency competency : competencies) {
      JSpinner spinner = Sync.decimals("plan.weightOf", 1, 0, HEAVIEST, 0.5);
      spinner.setName("plan-weightOf-" + competency.id());
      JLabel label = Labels.of(competency.name(), TextStyle.BODY);
      label.setLabelFor(spinner);
      Sync.name(spinner, Messages.text("plan.weightOfNamed", competency.name()));
      sync.onEdit(spinner, this::edited);
      spinners.put(competency.id(), spinner);
      panel.add(label, "growx, pushx, wmin 60");
      panel.add(spinner, "wmin 64, wrap");
    }
    panel.add(reasonLabel, "span, wrap");
    panel.add(reason, "span, growx, wmin 0, wrap");
    panel.add(note, "span, growx, wmin 0, wrap");
    panel.add(Buttons.link(equal), "span, growx 0");
    panel.revalidate();
  }

  private boolean isWaiting() {
    return reason.getText().isBlank()
        && spinners.values().stream().anyMatch(spinner -> Sync.decimal(spinner) != 1);
  }

  private void edited() {
    tell();
    if (!isWaiting()) {
      var weights = new TreeMap<String, Double>();
      spinners.forEach(
          (id, spinner) -> {
            if (Sync.decimal(spinner) != 1) {
              weights.put(id, Sync.decimal(spinner));
            }
          });
      changed.accept(new Weights(weights, weights.isEmpty() ? "" : reason.getText().strip()));
    }
  }

  private void tell() {
    boolean waiting = isWaiting();
    note.setText(Messages.text(waiting ? "plan.weightsWhy" : "plan.weightsNote"));
    note.setColor(waiting ? Token.WARNING : Token.SECONDARY);
  }

  private void makeEqual() {
    sync.show(
        () -> {
          spinners.values().forEach(spinner -> Sync.number(spinner, 1.0));
          reason.setText("");
        });
    edited();
  }
}
