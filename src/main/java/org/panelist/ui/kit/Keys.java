package org.panelist.ui.kit;

import static java.awt.event.InputEvent.ALT_DOWN_MASK;
import static java.awt.event.InputEvent.SHIFT_DOWN_MASK;

import java.awt.event.KeyEvent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.swing.KeyStroke;

/** The one table of default keys: command id to key, in the order of the help page. */
public final class Keys {
  private static final Map<String, KeyStroke> TABLE = table();

  private Keys() {}

  /** The key of a command, if it has one. */
  public static Optional<KeyStroke> of(String id) {
    return Optional.ofNullable(TABLE.get(id));
  }

  /** All keys by command id, in the order of the help page. */
  public static Map<String, KeyStroke> all() {
    return TABLE;
  }

  private static Map<String, KeyStroke> table() {
    Map<String, KeyStroke> keys = new LinkedHashMap<>();
    keys.put("window.palette", menu(KeyEvent.VK_K));
    keys.put("window.help", key(KeyEvent.VK_F1, 0));
    keys.put("window.settings", menu(KeyEvent.VK_COMMA));
    keys.put("window.home", key(KeyEvent.VK_1, ALT_DOWN_MASK));
    keys.put("window.bank", key(KeyEvent.VK_2, ALT_DOWN_MASK));
    keys.put("window.plans", key(KeyEvent.VK_3, ALT_DOWN_MASK));
    keys.put("window.interviews", key(KeyEvent.VK_4, ALT_DOWN_MASK));
    keys.put("window.quit", menu(KeyEvent.VK_Q));
    keys.put("window.undo", menu(KeyEvent.VK_Z));
    keys.put("window.redo", menu(KeyEvent.VK_Z, SHIFT_DOWN_MASK));
    keys.put("bank.search", menu(KeyEvent.VK_F));
    keys.put("bank.addToPlan", key(KeyEvent.VK_ENTER, 0));
    keys.put("plan.search", menu(KeyEvent.VK_F));
    keys.put("plan.new", menu(KeyEvent.VK_N));
    keys.put("plan.moveUp", key(KeyEvent.VK_UP, ALT_DOWN_MASK));
    keys.put("plan.moveDown", key(KeyEvent.VK_DOWN, ALT_DOWN_MASK));
    keys.put("plan.previousRound", key(KeyEvent.VK_LEFT, ALT_DOWN_MASK));
    keys.put("plan.nextRound", key(KeyEvent.VK_RIGHT, ALT_DOWN_MASK));
    keys.put("plan.showPrevious", menu(KeyEvent.VK_PAGE_UP));
    keys.put("plan.showNext", menu(KeyEvent.VK_PAGE_DOWN));
    keys.put("plan.mustAsk", key(KeyEvent.VK_M, 0));
    keys.put("plan.longer", KeyStroke.getKeyStroke('+'));
    keys.put("plan.shorter", KeyStroke.getKeyStroke('-'));
    keys.put("plan.editItem", key(KeyEvent.VK_ENTER, 0));
    keys.put("plan.assemble", menu(KeyEvent.VK_G));
    keys.put("plan.remove", key(KeyEvent.VK_DELETE, 0));
    keys.put("plan.duplicate", menu(KeyEvent.VK_D));
    keys.put("interview.start", menu(KeyEvent.VK_I));
    keys.put("interview.search", menu(KeyEvent.VK_F));
    keys.put("interview.form.begin", key(KeyEvent.VK_ENTER, 0));
    keys.put("interview.form.cancel", key(KeyEvent.VK_ESCAPE, 0));
    keys.put("interview.score1", menu(KeyEvent.VK_1));
    keys.put("interview.score2", menu(KeyEvent.VK_2));
    keys.put("interview.score3", menu(KeyEvent.VK_3));
    keys.put("interview.score4", menu(KeyEvent.VK_4));
    keys.put("interview.score5", menu(KeyEvent.VK_5));
    keys.put("interview.noAnswer", menu(KeyEvent.VK_0));
    keys.put("interview.notAsked", menu(KeyEvent.VK_9));
    keys.put("interview.next", menu(KeyEvent.VK_ENTER));
    keys.put("interview.up", key(KeyEvent.VK_UP, ALT_DOWN_MASK));
    keys.put("interview.down", key(KeyEvent.VK_DOWN, ALT_DOWN_MASK));
    keys.put("interview.time", menu(KeyEvent.VK_T));
    keys.put("interview.propose", menu(KeyEvent.VK_J));
    keys.put("interview.pause", menu(KeyEvent.VK_P));
    keys.put("interview.general", menu(KeyEvent.VK_G));
    keys.put("interview.scratch", menu(KeyEvent.VK_G, SHIFT_DOWN_MASK));
    keys.put("interview.ask", menu(KeyEvent.VK_B));
    keys.put("interview.askScored", menu(KeyEvent.VK_D));
    keys.put("interview.retry", menu(KeyEvent.VK_S));
    keys.put("interview.points", menu(KeyEvent.VK_L));
    keys.put("interview.approach", menu(KeyEvent.VK_R));
    keys.put("interview.pageDown", key(KeyEvent.VK_PAGE_DOWN, ALT_DOWN_MASK));
    keys.put("interview.pageUp", key(KeyEvent.VK_PAGE_UP, ALT_DOWN_MASK));
    keys.put("interview.focus", key(KeyEvent.VK_F11, 0));
    keys.put("interview.hideRubric", menu(KeyEvent.VK_H));
    keys.put("interview.larger", menu(KeyEvent.VK_EQUALS));
    keys.put("interview.smaller", menu(KeyEvent.VK_MINUS));
    keys.put("interview.wrapUp", menu(KeyEvent.VK_W));
    keys.put("interview.submit", menu(KeyEvent.VK_ENTER));
    keys.put("interview.export", menu(KeyEvent.VK_E));
    keys.put("scorecard.back", menu(KeyEvent.VK_B));
    keys.put("scorecard.strongNo", key(KeyEvent.VK_N, ALT_DOWN_MASK | SHIFT_DOWN_MASK));
    keys.put("scorecard.no", key(KeyEvent.VK_N, ALT_DOWN_MASK));
    keys.put("scorecard.yes", key(KeyEvent.VK_Y, ALT_DOWN_MASK));
    keys.put("scorecard.strongYes", key(KeyEvent.VK_Y, ALT_DOWN_MASK | SHIFT_DOWN_MASK));
    keys.put("scorecard.notEnough", key(KeyEvent.VK_E, ALT_DOWN_MASK));
    keys.put("scorecard.amend", menu(KeyEvent.VK_A, SHIFT_DOWN_MASK));
    keys.put("scorecard.open", menu(KeyEvent.VK_O));
    return Collections.unmodifiableMap(keys);
  }

  private static KeyStroke menu(int code) {
    return menu(code, 0);
  }

  private static KeyStroke menu(int code, int more) {
    return key(code, Shortcuts.menuMask() | more);
  }

  private static KeyStroke key(int code, int modifiers) {
    return KeyStroke.getKeyStroke(code, modifiers);
  }
}
