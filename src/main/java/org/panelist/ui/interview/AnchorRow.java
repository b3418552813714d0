package org.panelist.ui.interview;

import java.awt.Cursor;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.accessibility.AccessibleState;
import javax.accessibility.AccessibleStateSet;
import javax.swing.AbstractAction;
import javax.swing.KeyStroke;
import org.panelist.ui.kit.Mark;
import org.panelist.ui.kit.ScoreBadge;
import org.panelist.ui.kit.TextStyle;
import org.panelist.ui.kit.TextView;
import org.panelist.ui.kit.Token;
import org.panelist.ui.kit.WrapLayout;

/** What an answer of one score sounds like; a click, Enter or the space bar gives that score. */
final class AnchorRow extends Rounded {
  private boolean chosen;

  AnchorRow(int score, String anchor, Runnable choose) {
    super(new WrapLayout("insets 4 8 4 8, gap 8, fillx", "[]8[grow, fill, 0:0]", "[top]"));
    setName(LivePanel.ANCHOR + score);
    setFocusable(true);
    getAccessibleContext().setAccessibleName(score + ": " + anchor);
    add(new ScoreBadge(Mark.of(score)));
    add(new TextView(anchor, TextStyle.BODY), "growx, wmin 0, aligny center");
    setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
    addMouseListener(
        new MouseAdapter() {
          @Override
          public void mousePressed(MouseEvent event) {
            choose.run(); // and the focus stays in the notes
          }
        });
    bind(KeyEvent.VK_ENTER, choose);
    bind(KeyEvent.VK_SPACE, choose);
    addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusGained(FocusEvent event) {
            scrollRectToVisible(new java.awt.Rectangle(getSize()));
            repaint();
          }

          @Override
          public void focusLost(FocusEvent event) {
            repaint();
          }
        });
    show(false, true);
  }

  private void bind(int code, Runnable choose) {
    getInputMap(WHEN_FOCUSED).put(KeyStroke.getKeyStroke(code, 0), "choose");
    getActionMap()
        .put(
            "choose",
            new AbstractAction() {
              @Override
              public void actionPerformed(ActionEvent event) {
                choose.run();
              }
            });
  }

  /**
   * @param isChosen whether this is the score
   * @param durable whether it is safe: only then it looks given
   */
  void show(boolean isChosen, boolean durable) {
    chosen = isChosen;
    setColors(
        isChosen && durable ? Token.ACCENT_BEHIND : null, isChosen ? Token.ACCENT : Token.BORDER);
  }

  @Override
  public AccessibleContext getAccessibleContext() {
    if (accessibleContext == null) {
      accessibleContext =
          new AccessibleJPanel() {
            @Override
            public AccessibleRole getAccessibleRole() {
              return AccessibleRole.RADIO_BUTTON;
            }

            @Override
            public AccessibleStateSet getAccessibleStateSet() {
              AccessibleStateSet states = super.getAccessibleStateSet();
              if (chosen) {
                states.add(AccessibleState.CHECKED);
              }
              return states;
            }
          };
    }
    return accessibleContext;
  }
}
