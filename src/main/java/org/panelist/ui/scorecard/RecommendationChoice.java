package org.panelist.ui.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.panelist.domain.Recommendation;
import org.panelist.ui.kit.Choice;
import org.panelist.ui.kit.KeyHint;
import org.panelist.ui.kit.Keys;
import org.panelist.ui.kit.Labels;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.Panels;
import org.panelist.ui.kit.TextStyle;

/** Four that are a scale and have no middle, and one beside it. */
final class RecommendationChoice {
  private static final List<String> SCALE =
      List.of("scorecard.strongNo", "scorecard.no", "scorecard.yes", "scorecard.strongYes");

  private final JPanel panel =
      Panels.clear(new MigLayout("insets 0, gap 8 8, fillx, hidemode 3", "[][grow]", "[]6[]"));

  private final List<JComponent> keys = new ArrayList<>();
  private final Choice<Recommendation> scale =
      new Choice<>(
          WrapUpPanel.RECOMMENDATION,
          List.of(
              Recommendation.STRONG_NO,
              Recommendation.NO,
              Recommendation.YES,
              Recommendation.STRONG_YES),
          Wording::recommendation);
  private final Choice<Recommendation> beside =
      new Choice<>(
          WrapUpPanel.NOT_ENOUGH,
          List.of(Recommendation.NOT_ENOUGH_EVIDENCE),
          Wording::recommendation);

  RecommendationChoice(Consumer<Recommendation> chosen) {
    Consumer<Recommendation> both =
        recommendation -> {
          setValue(Optional.of(recommendation));
          chosen.accept(recommendation);
        };
    scale.onChange(both);
    beside.onChange(both);
    panel.add(scale, "span, growx, wmin 0, wrap");
    SCALE.forEach(id -> Keys.of(id).map(KeyHint::new).ifPresent(keys::add));
    scale.setHints(keys);
    panel.add(Labels.of(Messages.text("scorecard.or"), TextStyle.SECONDARY));
    panel.add(beside, "split 2, alignx leading, growx 0");
    Keys.of(WrapUpPanel.NOT_ENOUGH).map(KeyHint::new).ifPresent(this::addBeside);
  }

  private void addBeside(KeyHint key) {
    panel.add(key);
    keys.add(key);
  }

  JComponent component() {
    return panel;
  }

  void setValue(Optional<Recommendation> value) {
    scale.setValue(value);
    beside.setValue(value);
  }

  void setEnabled(boolean enabled) {
    scale.setEnabled(enabled);
    beside.setEnabled(enabled);
    keys.forEach(key -> key.setVisible(enabled));
  }

  /** The button that is chosen, or the first one. */
  JComponent focus() {
    Optional<Recommendation> value = scale.value();
    if (beside.value().isPresent()) {
      return (JComponent) beside.getComponent(0);
    }
    int index = value.map(Recommendation::ordinal).orElse(0);
    return (JComponent) scale.getComponent(index);
  }
}
