package org.panelist.gui;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.swing.JRootPane;
import javax.swing.RootPaneContainer;
import org.assertj.swing.edt.GuiActionRunner;

/**
 * Pictures of windows as the program paints them, without the frame that the desktop puts around.
 */
public final class Pictures {
  private static final Path FOLDER = Path.of("target", "screens");

  private Pictures() {}

  /**
   * Paints and saves {@code target/screens/NAME.png}, and returns its place. Call off the event
   * thread.
   */
  public static Path save(RootPaneContainer window, String name) {
    return write(of(window), name);
  }

  /** What the window shows now, in its own size, one pixel per unit. Call off the event thread. */
  public static BufferedImage of(RootPaneContainer window) {
    return GuiActionRunner.execute(() -> paint(window.getRootPane()));
  }

  /** As {@link #of}, for callers that are on the event thread. */
  static BufferedImage paint(JRootPane root) {
    var image =
        new BufferedImage(
            Math.max(1, root.getWidth()),
            Math.max(1, root.getHeight()),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    root.paint(graphics); // printing would leave out what is selected
    graphics.dispose();
    return image;
  }

  static Path write(BufferedImage image, String name) {
    Path target = FOLDER.resolve(name + ".png");
    try {
      Files.createDirectories(target.getParent());
      ImageIO.write(image, "png", target.toFile());
      return target;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
