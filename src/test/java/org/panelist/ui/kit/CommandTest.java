package org.panelist.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.Test;

class CommandTest {
  @Test
  void oneObjectMakesButtonMenuItemAndKey() throws Exception {
    OffScreen.onEdt(
        () -> {
          AtomicInteger runs = new AtomicInteger();
          Command command = Command.of("interview.next", runs::incrementAndGet);
          JButton button = Buttons.button(command);
          var item = Buttons.menuItem(command);
          JPanel panel = new JPanel();
          Shortcuts.bind(panel, command);

          assertThat(button.getText()).isEqualTo(command.text());
          assertThat(item.getAccelerator()).isEqualTo(Keys.of("interview.next").orElseThrow());
          button.doClick(0);
          item.doClick(0);
          Object id =
              panel
                  .getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                  .get(Keys.of("interview.next").orElseThrow());
          panel.getActionMap().get(id).actionPerformed(null);
          assertThat(runs).hasValue(3);
          return command;
        });
  }

  @Test
  void aCommandThatCannotBeRunIsGreyAndDoesNothing() throws Exception {
    OffScreen.onEdt(
        () -> {
          AtomicBoolean possible = new AtomicBoolean();
          AtomicInteger runs = new AtomicInteger();
          Command command = Command.of("plan.new", runs::incrementAndGet).when(possible::get);
          JButton button = Buttons.primary(command);
          assertThat(button.isEnabled()).isFalse();
          command.run();
          assertThat(runs).hasValue(0);

          possible.set(true);
          command.refresh();
          assertThat(button.isEnabled()).isTrue();
          button.doClick(0);
          assertThat(runs).hasValue(1);
          return command;
        });
  }

  @Test
  void keysAreSaidInWords() {
    String menu = Shortcuts.menuMask() == InputEvent.CTRL_DOWN_MASK ? "Ctrl" : "Cmd";
    assertThat(Shortcuts.text(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, Shortcuts.menuMask())))
        .isEqualTo(menu + "+Enter");
    assertThat(Shortcuts.text(KeyStroke.getKeyStroke(KeyEvent.VK_UP, InputEvent.ALT_DOWN_MASK)))
        .isEqualTo("Alt+↑");
    assertThat(Shortcuts.text(KeyStroke.getKeyStroke(KeyEvent.VK_F11, 0))).isEqualTo("F11");
    assertThat(Shortcuts.text(KeyStroke.getKeyStroke('/'))).isEqualTo("/");
    assertThat(
            Shortcuts.hint(
                Command.of("interview.time", () -> {}), Command.of("kit.dialog.ok", () -> {})))
        .isEqualTo(menu + "+T insert the time");
  }

  @Test
  void noKeyMeansTwoThingsOnOnePage() {
    Set<String> taken = new HashSet<>();
    Keys.all()
        .forEach(
            (id, key) -> {
              String page = id.substring(0, id.indexOf('.'));
              // Submitting belongs to the wrap-up, going on to the live page.
              if (!id.equals("interview.submit")) {
                assertThat(taken.add(page + key)).as(id + " " + key).isTrue();
                // Esc leads back from where no page has a use for it
                boolean everywhere =
                    taken.contains("window" + key)
                        && !page.equals("window")
                        && !key.equals(Keys.of("window.back").orElseThrow());
                assertThat(everywhere).as(id + " hides a key of the window").isFalse();
              }
              assertThat(Messages.text(id)).isNotBlank();
            });
  }

  @Test
  void mnemonicsAreTakenOutOfTheText() {
    assertThat(Mnemonic.of("&Title")).isEqualTo(new Mnemonic("Title", 'T'));
    assertThat(Mnemonic.of("Q && A")).isEqualTo(new Mnemonic("Q & A", (char) 0));
    assertThat(Mnemonic.of("this & that")).isEqualTo(new Mnemonic("this & that", (char) 0));
  }
}
