package org.panelist.bench;

import com.formdev.flatlaf.FlatLightLaf;
import java.awt.Graphics;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;

/** The peer of the start: an empty frame, with FlatLaf if the first argument says so. */
public final class EmptyFrame {
  private EmptyFrame() {}

  /** A panel that says when it was first painted. */
  private static final class Content extends JPanel {
    private static final long serialVersionUID = 1L;
    private boolean painted;

    @Override
    protected void paintComponent(Graphics graphics) {
      super.paintComponent(graphics);
      if (!painted) {
        painted = true;
        SwingUtilities.invokeLater(() -> System.out.println("startup"));
      }
    }
  }

  public static void main(String[] args) {
    boolean flat = args.length > 0 && args[0].equals("flatlaf");
    SwingUtilities.invokeLater(
        () -> {
          if (flat) {
            FlatLightLaf.setup();
          }
          JFrame frame = new JFrame("Empty");
          frame.setDefaultCloseOperation(JFrame.EXIT_ON_CLOSE);
          frame.setContentPane(new Content());
          frame.setSize(1280, 720);
          frame.setVisible(true);
        });
  }
}
