package org.panelist.app;

import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;
import org.panelist.domain.Problem;
import org.panelist.ui.kit.Buttons;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.TextStyle;
import org.panelist.ui.kit.TextView;
import org.panelist.ui.kit.Theme;
import org.panelist.ui.kit.Token;

/** Says why the program cannot be opened: what is wrong, where, and what mends it. */
final class ProblemWindow extends JFrame {
  static final String NAME = "problem-window";

  /** Long enough to read it; a script that started the program must not wait for ever. */
  private static final int PATIENCE_SECONDS = 45;

  private static final int WIDTH = 460;

  ProblemWindow(List<Problem> problems) {
    super(Messages.text("window.title"));
    setName(NAME);
    setDefaultCloseOperation(DISPOSE_ON_CLOSE);
    var panel =
        new JPanel(new MigLayout("insets 20 24 16 24, gap 0, wrap 1, fillx", "[grow, fill]", ""));
    panel.setBackground(Theme.color(Token.CARD));
    panel.add(new TextView(Messages.text("window.problem"), TextStyle.CARD_TITLE));
    for (Problem problem : problems) {
      addText(panel, problem.what(), TextStyle.BODY_STRONG, 12);
      addText(panel, problem.where(), TextStyle.SECONDARY, 2);
      addText(panel, problem.mend(), TextStyle.BODY, 8);
    }
    Command close = Command.of("window.close", this::dispose);
    JButton button = Buttons.primary(close);
    panel.add(button, "growx 0, alignx right, gaptop 20");
    setContentPane(panel);
    getRootPane().setDefaultButton(button);
    getRootPane()
        .registerKeyboardAction(
            event -> dispose(),
            KeyStroke.getKeyStroke("ESCAPE"),
            JComponent.WHEN_IN_FOCUSED_WINDOW);
    pack();
    setLocationRelativeTo(null);
  }

  private static void addText(JPanel panel, String text, TextStyle style, int gap) {
    if (!text.isEmpty()) {
      String first = text.substring(0, 1);
      String sentence =
          style == TextStyle.SECONDARY ? text : first.toUpperCase(Locale.UK) + text.substring(1);
      panel.add(new TextView(sentence, style), "w " + WIDTH + "!, gaptop " + gap);
    }
  }

  /** Shows the window and returns when it is closed; does nothing where there is no display. */
  static void showAndWait(List<Problem> problems) {
    if (GraphicsEnvironment.isHeadless()) {
      return;
    }
    var closed = new CountDownLatch(1);
    EventQueue.invokeLater(
        () -> {
          Theme.install(Theme.Mode.LIGHT, 100);
          var window = new ProblemWindow(problems);
          window.addWindowListener(
              new WindowAdapter() {
                @Override
                public void windowClosed(WindowEvent event) {
                  closed.countDown();
                }
              });
          window.setVisible(true);
        });
    try {
      var unused = closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
