package org.panelist.gui;

import java.awt.Toolkit;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import javax.swing.AbstractAction;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;
import org.assertj.swing.edt.GuiActionRunner;
import org.panelist.ui.kit.Theme;

/** A plain FlatLaf window for the tests of the harness: a field, a button, a key and a list. */
final class SampleWindow extends JFrame {
  static final String FIELD = "field";
  static final String BUTTON = "button";
  static final String ANSWER = "answer";
  static final String LIST = "list";

  private final JTextField field = new JTextField(20);
  private final JButton button = new JButton("Greet");
  private final JLabel answer = new JLabel(" ");
  private final JList<String> list = new JList<>(new String[] {"first", "second", "third"});

  private SampleWindow() {
    super("Sample");
    setDefaultCloseOperation(DISPOSE_ON_CLOSE);
    setLayout(new MigLayout("insets panel, wrap 2", "[grow][]"));
    field.setName(FIELD);
    button.setName(BUTTON);
    answer.setName(ANSWER);
    list.setName(LIST);
    list.setDragEnabled(true);
    button.addActionListener(event -> answer.setText("Hello, " + field.getText()));
    int menuMask = Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx();
    KeyStroke key = KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, menuMask);
    getRootPane().getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(key, "clear");
    getRootPane().getActionMap().put("clear", new Clear());
    add(field, "growx");
    add(button);
    add(answer, "span");
    add(list, "span, grow");
    pack();
  }

  static SampleWindow create() {
    return GuiActionRunner.execute(
        () -> {
          Theme.install(Theme.Mode.LIGHT, 100);
          return new SampleWindow();
        });
  }

  JLabel answer() {
    return answer;
  }

  private final class Clear extends AbstractAction {
    @Override
    public void actionPerformed(ActionEvent event) {
      field.setText("");
      answer.setText("Cleared");
    }
  }
}
