package org.panelist.ui.kit;

import static java.awt.event.InputEvent.ALT_DOWN_MASK;
import static java.awt.event.InputEvent.CTRL_DOWN_MASK;
import static java.awt.event.InputEvent.META_DOWN_MASK;
import static java.awt.event.InputEvent.SHIFT_DOWN_MASK;

import java.awt.GraphicsEnvironment;
import java.awt.Toolkit;
import java.awt.event.KeyEvent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.swing.KeyStroke;

/** The one table of default keys: command id to key, in the order of the help page. */
public final class Keys {
  private static volatile int menuMask = systemMenuMask();
  private static volatile Map<String, KeyStroke> table = table(menuMask);

  private Keys() {}

  /** The modifier of menu commands: Cmd on a Mac, Ctrl elsewhere. */
  static int menuMask() {
    return menuMask;
  }

  /**
   * What is held with a digit or a letter where that is no text: Alt. On a Mac Option with one is
   * text, such as the # of a British keyboard, so there it is Ctrl with Option.
   */
  static int altMask(int menuMask) {
    return menuMask == META_DOWN_MASK ? CTRL_DOWN_MASK | ALT_DOWN_MASK : ALT_DOWN_MASK;
  }

  /** What is made from now on has its keys with another menu key than that of this system. */
  public static void useMenuMask(int mask) {
    menuMask = mask;
    table = table(mask);
  }

  /** The menu key of the system that this runs on. */
  public static int systemMenuMask() {
    return GraphicsEnvironment.isHeadless() // there no toolkit says
        ? CTRL_DOWN_MASK
        : Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx();
  }

  /** The key of a command, if it has one. */
  public static Optional<KeyStroke> of(String id) {
    return Optional.ofNullable(table.get(id));
  }

  /** All keys by command id, in the order of the help page. */
  public static Map<String, KeyStroke> all() {
    return table;
  }

  static Map<String, KeyStroke> table(int menuMask) {
    Map<String, KeyStroke> keys = new LinkedHashMap<>();
    int alt = altMask(menuMask);
    keys.put("window.palette", key(KeyEvent.VK_K, menuMask));
    keys.put("window.help", key(KeyEvent.VK_F1, 0));
    keys.put("window.back", key(KeyEvent.VK_ESCAPE, 0));
    keys.put("window.settings", key(KeyEvent.VK_COMMA, menuMask));
    keys.put("window.home", key(KeyEvent.VK_1, alt));
    keys.put("window.bank", key(KeyEvent.VK_2, alt));
    keys.put("window.plans", key(KeyEvent.VK_3, alt));
    keys.put("window.interviews", key(KeyEvent.VK_4, alt));
    keys.put("window.quit", key(KeyEvent.VK_Q, menuMask));
    keys.put("window.undo", key(KeyEvent.VK_Z, menuMask));
    keys.put("window.redo", key(KeyEvent.VK_Z, menuMask | SHIFT_DOWN_MASK));
    keys.put("bank.search", key(KeyEvent.VK_F, menuMask));
    keys.put("bank.addToPlan", key(KeyEvent.VK_ENTER, 0));
    keys.put("plan.search", key(KeyEvent.VK_F, menuMask));
    keys.put("plan.new", key(KeyEvent.VK_N, menuMask));
    keys.put("plan.moveUp", key(KeyEvent.VK_UP, ALT_DOWN_MASK));
    keys.put("plan.moveDown", key(KeyEvent.VK_DOWN, ALT_DOWN_MASK));
    keys.put("plan.previousRound", key(KeyEvent.VK_LEFT, ALT_DOWN_MASK));
    keys.put("plan.nextRound", key(KeyEvent.VK_RIGHT, ALT_DOWN_MASK));
    keys.put("plan.showPrevious", key(KeyEvent.VK_PAGE_UP, menuMask));
    keys.put("plan.showNext", key(KeyEvent.VK_PAGE_DOWN, menuMask));
    keys.put("plan.mustAsk", key(KeyEvent.VK_M, 0));
    keys.put("plan.longer", KeyStroke.getKeyStroke('+'));
    keys.put("plan.shorter", KeyStroke.getKeyStroke('-'));
    keys.put("plan.editItem", key(KeyEvent.VK_ENTER, 0));
    keys.put("plan.assemble", key(KeyEvent.VK_G, menuMask));
    keys.put("plan.remove", key(KeyEvent.VK_DELETE, 0));
    keys.put("plan.duplicate", key(KeyEvent.VK_D, menuMask));
    keys.put("interview.start", key(KeyEvent.VK_I, menuMask));
    keys.put("interview.search", key(KeyEvent.VK_F, menuMask));
    keys.put("interview.form.begin", key(KeyEvent.VK_ENTER, 0));
    keys.put("interview.form.cancel", key(KeyEvent.VK_ESCAPE, 0));
    keys.put("interview.score1", key(KeyEvent.VK_1, menuMask));
    keys.put("interview.score2", key(KeyEvent.VK_2, menuMask));
    keys.put("interview.score3", key(KeyEvent.VK_3, menuMask));
    keys.put("interview.score4", key(KeyEvent.VK_4, menuMask));
    keys.put("interview.score5", key(KeyEvent.VK_5, menuMask));
    keys.put("interview.noAnswer", key(KeyEvent.VK_0, menuMask));
    keys.put("interview.notAsked", key(KeyEvent.VK_9, menuMask));
    keys.put("interview.takeOut", key(KeyEvent.VK_BACK_SPACE, menuMask | SHIFT_DOWN_MASK));
    keys.put("interview.unscore", key(KeyEvent.VK_0, menuMask | SHIFT_DOWN_MASK));
    // Ctrl on a Mac too, where Cmd+Shift+3 to 5 take pictures of the screen
    int followUp = CTRL_DOWN_MASK | SHIFT_DOWN_MASK;
    keys.put("interview.followUp1", key(KeyEvent.VK_1, followUp));
    keys.put("interview.followUp2", key(KeyEvent.VK_2, followUp));
    keys.put("interview.followUp3", key(KeyEvent.VK_3, followUp));
    keys.put("interview.followUp4", key(KeyEvent.VK_4, followUp));
    keys.put("interview.followUp5", key(KeyEvent.VK_5, followUp));
    keys.put("interview.next", key(KeyEvent.VK_ENTER, menuMask));
    keys.put("interview.up", key(KeyEvent.VK_UP, ALT_DOWN_MASK));
    keys.put("interview.down", key(KeyEvent.VK_DOWN, ALT_DOWN_MASK));
    keys.put("interview.time", key(KeyEvent.VK_T, menuMask));
    keys.put("interview.propose", key(KeyEvent.VK_J, menuMask));
    keys.put("interview.pause", key(KeyEvent.VK_P, menuMask));
    keys.put("interview.general", key(KeyEvent.VK_G, menuMask));
    keys.put("interview.scratch", key(KeyEvent.VK_G, menuMask | SHIFT_DOWN_MASK));
    keys.put("interview.ask", key(KeyEvent.VK_B, menuMask));
    keys.put("interview.askScored", key(KeyEvent.VK_D, menuMask));
    keys.put("interview.retry", key(KeyEvent.VK_S, menuMask));
    keys.put("interview.points", key(KeyEvent.VK_L, menuMask));
    keys.put("interview.approach", key(KeyEvent.VK_R, menuMask));
    keys.put("interview.showBrief", key(KeyEvent.VK_B, menuMask | SHIFT_DOWN_MASK));
    keys.put("interview.pageDown", key(KeyEvent.VK_PAGE_DOWN, ALT_DOWN_MASK));
    keys.put("interview.pageUp", key(KeyEvent.VK_PAGE_UP, ALT_DOWN_MASK));
    keys.put("interview.focus", key(KeyEvent.VK_F11, 0));
    // Cmd+H hides the program itself
    int hide = menuMask == META_DOWN_MASK ? META_DOWN_MASK | SHIFT_DOWN_MASK : menuMask;
    keys.put("interview.hideRubric", key(KeyEvent.VK_H, hide));
    keys.put("interview.larger", key(KeyEvent.VK_EQUALS, menuMask));
    keys.put("interview.smaller", key(KeyEvent.VK_MINUS, menuMask));
    keys.put("interview.wrapUp", key(KeyEvent.VK_W, menuMask));
    keys.put("interview.submit", key(KeyEvent.VK_ENTER, menuMask));
    keys.put("interview.export", key(KeyEvent.VK_E, menuMask));
    keys.put("scorecard.back", key(KeyEvent.VK_B, menuMask));
    keys.put("scorecard.strongNo", key(KeyEvent.VK_N, alt | SHIFT_DOWN_MASK));
    keys.put("scorecard.no", key(KeyEvent.VK_N, alt));
    keys.put("scorecard.yes", key(KeyEvent.VK_Y, alt));
    keys.put("scorecard.strongYes", key(KeyEvent.VK_Y, alt | SHIFT_DOWN_MASK));
    keys.put("scorecard.notEnough", key(KeyEvent.VK_E, alt));
    keys.put("scorecard.amend", key(KeyEvent.VK_A, menuMask | SHIFT_DOWN_MASK));
    keys.put("scorecard.open", key(KeyEvent.VK_O, menuMask));
    return Collections.unmodifiableMap(keys);
  }

  private static KeyStroke key(int code, int modifiers) {
    return KeyStroke.getKeyStroke(code, modifiers);
  }
}
