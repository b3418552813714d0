package org.panelist.ui.kit;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.event.ActionEvent;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.AbstractAction;
import javax.swing.ButtonGroup;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import javax.swing.KeyStroke;

/**
 * One of a few, all in view as buttons side by side, in more rows where there is little room; arrow
 * keys move, nothing may be chosen yet. The whole of it can be given the focus, for whoever is led
 * here: then only arrow keys choose, and a space that was meant for a text does not. Tab passes it
 * by and stops at each button.
 */
public final class Choice<T> extends JPanel {
  private static final String CHOSEN =
      "font: $Panelist.bodyStrong.font; borderColor: $Panelist.accent";
  private static final String OFFERED =
      "font: $Panelist.bodyStrong.font; borderColor: $Panelist.accent; borderWidth: 2";
  private static final String OTHER = "font: $Panelist.bodyStrong.font";

  private final List<T> values;
  private final List<JToggleButton> buttons = new ArrayList<>();
  private final ButtonGroup group = new ButtonGroup();
  private final transient ChoiceLayout layout;
  private Consumer<T> changed = value -> {};

  /**
   * @param key message that names the choice for screen readers
   * @param text what a value is called; taken as it stands
   */
  public Choice(String key, List<T> values, Function<T, String> text) {
    super(null);
    layout = new ChoiceLayout(buttons);
    setLayout(layout);
    this.values = List.copyOf(values);
    setOpaque(false);
    setName(key);
    String name = Messages.text(key);
    getAccessibleContext().setAccessibleName(name);
    for (T value : values) {
      add(button(key, name, text.apply(value)));
    }
    bind(KeyEvent.VK_LEFT, -1, KeyEvent.VK_UP);
    bind(KeyEvent.VK_RIGHT, 1, KeyEvent.VK_DOWN);
    addFocusListener(new Rings());
  }

  private JToggleButton button(String key, String name, String text) {
    int index = buttons.size();
    JToggleButton button = Labels.plain(new JToggleButton());
    button.setText(text);
    button.setName(key + "-" + index);
    button.getAccessibleContext().setAccessibleName(name + ": " + text);
    button.putClientProperty(FlatClientProperties.STYLE_CLASS, "choice");
    style(button);
    button.addItemListener(event -> style(button));
    button.addActionListener(event -> changed.accept(values.get(index)));
    group.add(button);
    buttons.add(button);
    return button;
  }

  /**
   * Puts something small below each button, the key that chooses it say.
   *
   * @param below one for each value, in order
   */
  public void setHints(List<? extends JComponent> below) {
    layout.setHints(below);
    below.forEach(this::add);
  }

  /** {@code listener} is told what the user chooses; not what {@link #setValue} sets. */
  public void onChange(Consumer<T> listener) {
    changed = listener;
  }

  /** What is chosen; empty when nothing is yet. */
  public Optional<T> value() {
    int index = selected();
    return index < 0 ? Optional.empty() : Optional.of(values.get(index));
  }

  /** Chooses {@code value}; empty, or one that is not offered, chooses nothing. */
  public void setValue(Optional<T> value) {
    int index = value.map(values::indexOf).orElse(-1);
    if (index < 0) {
      group.clearSelection();
    } else {
      buttons.get(index).setSelected(true);
    }
  }

  @Override
  public void setEnabled(boolean enabled) {
    super.setEnabled(enabled);
    buttons.forEach(button -> button.setEnabled(enabled));
  }

  /** Shows by a ring around each button that the whole of them has the focus. */
  private final class Rings implements FocusListener {
    @Override
    public void focusGained(FocusEvent event) {
      buttons.forEach(Choice.this::style);
    }

    @Override
    public void focusLost(FocusEvent event) {
      buttons.forEach(Choice.this::style);
    }
  }

  private void style(JToggleButton button) {
    String other = isFocusOwner() ? OFFERED : OTHER;
    button.putClientProperty(FlatClientProperties.STYLE, button.isSelected() ? CHOSEN : other);
  }

  private int selected() {
    for (int i = 0; i < buttons.size(); i++) {
      if (buttons.get(i).isSelected()) {
        return i;
      }
    }
    return -1;
  }

  private int focused() {
    for (int i = 0; i < buttons.size(); i++) {
      if (buttons.get(i).isFocusOwner()) {
        return i;
      }
    }
    return selected();
  }

  private void bind(int key, int step, int other) {
    Object id = "move " + step;
    var move =
        new AbstractAction() {
          @Override
          public void actionPerformed(ActionEvent event) {
            move(Paint.leftToRight(Choice.this) || key == KeyEvent.VK_UP ? step : -step);
          }
        };
    // On the buttons themselves: Swing has its own arrow keys for groups, which tell nobody.
    for (JToggleButton button : buttons) {
      button.getInputMap().put(KeyStroke.getKeyStroke(key, 0), id);
      button.getInputMap().put(KeyStroke.getKeyStroke(other, 0), id);
      button.getActionMap().put(id, move);
    }
    var inputs = getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT);
    inputs.put(KeyStroke.getKeyStroke(key, 0), id);
    inputs.put(KeyStroke.getKeyStroke(other, 0), id);
    getActionMap().put(id, move);
  }

  private void move(int step) {
    int to = Math.max(0, Math.min(buttons.size() - 1, focused() + step));
    buttons.get(to).requestFocusInWindow();
    buttons.get(to).doClick(0);
  }
}
