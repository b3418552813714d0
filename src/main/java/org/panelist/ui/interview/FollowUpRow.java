package org.panelist.ui.interview;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.JCheckBox;
import javax.swing.JPanel;
import org.panelist.ui.kit.Fields;
import org.panelist.ui.kit.TextStyle;
import org.panelist.ui.kit.TextView;
import org.panelist.ui.kit.WrapLayout;

/** A follow-up with the number of its key, which can be ticked as used; long ones wrap. */
final class FollowUpRow extends JPanel {
  private final JCheckBox box;

  FollowUpRow(int index, String text, Runnable toggle) {
    super(new WrapLayout("insets 0, gap 6, fillx", "[]6[grow, fill, 0:0]", "[top]"));
    setOpaque(false);
    box = Fields.check(LivePanel.FOLLOW_UP + index, Integer.toString(index + 1));
    box.getAccessibleContext().setAccessibleName(text);
    box.setRequestFocusEnabled(false); // a click leaves the focus in the notes
    box.addActionListener(event -> toggle.run());
    var words = new TextView(text, TextStyle.BODY);
    words.addMouseListener(
        new MouseAdapter() {
          @Override
          public void mousePressed(MouseEvent event) {
            toggle.run();
          }
        });
    add(box);
    add(words, "growx, wmin 0, gaptop 1");
  }

  void setUsed(boolean used) {
    box.setSelected(used);
  }
}
