package org.panelist.ui.interview;

import java.awt.Cursor;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.KeyStroke;
import org.panelist.ui.kit.WrapLayout;

/** A row that a click, Enter or the space bar chooses; a click leaves the focus in the notes. */
abstract class PickRow extends Rounded {
  PickRow(String name, Runnable choose) {
    super(new WrapLayout("", "[]8[grow, fill, 0:0]", "[top]"));
    setTight(false);
    setName(name);
    setFocusable(true);
    setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
    addMouseListener(
        new MouseAdapter() {
          @Override
          public void mousePressed(MouseEvent event) {
            choose.run();
          }
        });
    for (int code : List.of(KeyEvent.VK_ENTER, KeyEvent.VK_SPACE)) {
      getInputMap(WHEN_FOCUSED).put(KeyStroke.getKeyStroke(code, 0), "choose");
    }
    getActionMap()
        .put(
            "choose",
            new AbstractAction() {
              @Override
              public void actionPerformed(ActionEvent event) {
                choose.run();
              }
            });
    addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusGained(FocusEvent event) {
            scrollRectToVisible(new Rectangle(getSize()));
            repaint();
          }

          @Override
          public void focusLost(FocusEvent event) {
            repaint();
          }
        });
  }

  /** With less space around what it says. */
  final void setTight(boolean tight) {
    if (getLayout() instanceof WrapLayout layout) {
      layout.setLayoutConstraints("gap 8, fillx, insets " + (tight ? "1 3 1 6" : "4 8 4 8"));
      revalidate();
    }
  }
}
