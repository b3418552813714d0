package org.panelist.ui.scorecard;

import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.text.JTextComponent;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Recommendation;
import org.panelist.ui.kit.Choice;
import org.panelist.ui.kit.KeyHint;
import org.panelist.ui.kit.Keys;
import org.panelist.ui.kit.Labels;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.Panels;
import org.panelist.ui.kit.Shortcuts;
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

  /** Where somebody was writing before being led here. */
  private @Nullable JTextComponent writing;

  RecommendationChoice(Consumer<Recommendation> chosen) {
    Consumer<Recommendation> both =
        recommendation -> {
          setValue(Optional.of(recommendation));
          chosen.accept(recommendation);
        };
    scale.onChange(both);
    beside.onChange(both);
    scale.addKeyListener(new TypedOn());
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

  /** The button that is chosen; the scale as a whole while none is, where no text chooses one. */
  JComponent focus() {
    if (beside.value().isPresent()) {
      return (JComponent) beside.getComponent(0);
    }
    return scale
        .value()
        .map(chosen -> (JComponent) scale.getComponent(chosen.ordinal()))
        .orElse(scale);
  }

  /** Leads to what is not chosen yet; what is typed there was meant for {@code text}. */
  void lead(JTextComponent text) {
    if (writing == null || !scale.isFocusOwner()) { // led here twice, one still writes there
      writing = text;
    }
    focus().requestFocusInWindow();
  }

  /** Nothing that is typed is lost, and nothing is chosen by it. */
  private final class TypedOn extends KeyAdapter {
    @Override
    public void keyTyped(KeyEvent event) {
      JTextComponent text = writing;
      char typed = event.getKeyChar();
      boolean command = Shortcuts.isHeldWith(event);
      if (text == null || !text.isEditable() || command || Character.isISOControl(typed)) {
        return;
      }
      // a text does not begin with a space: whoever presses it there wants to choose
      if (typed != ' ' || text.getDocument().getLength() > 0) {
        event.consume();
        if (text.getCaretPosition() == 0 && !text.isFocusOwner()) {
          text.setCaretPosition(text.getDocument().getLength()); // where nobody wrote yet
        }
        text.requestFocusInWindow();
        text.replaceSelection(String.valueOf(typed));
      }
    }
  }
}
