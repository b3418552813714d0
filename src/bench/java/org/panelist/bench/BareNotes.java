package org.panelist.bench;

import com.formdev.flatlaf.FlatLightLaf;
import java.awt.BorderLayout;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;

/** The peer of the live screen: a text area, and a label for the time, in a FlatLaf frame. */
final class BareNotes {
  private final JFrame frame = new JFrame("Notes");
  private final JTextArea area = new JTextArea();
  private final JLabel clock = new JLabel("00:00");
  private int seconds;

  private BareNotes() {
    area.setLineWrap(true);
    area.setWrapStyleWord(true);
    frame.setDefaultCloseOperation(JFrame.EXIT_ON_CLOSE);
    frame.add(clock, BorderLayout.PAGE_START);
    frame.add(new JScrollPane(area));
    frame.setSize(1280, 720);
  }

  /** Shows one, with the focus in the text. Event thread. */
  static BareNotes show() {
    FlatLightLaf.setup();
    var notes = new BareNotes();
    notes.frame.setVisible(true);
    notes.area.requestFocusInWindow();
    return notes;
  }

  JFrame frame() {
    return frame;
  }

  /** Another second has gone by. */
  void tick() {
    seconds++;
    clock.setText(String.format("%02d:%02d", seconds / 60, seconds % 60));
  }
}
