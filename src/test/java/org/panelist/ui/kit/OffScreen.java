package org.panelist.ui.kit;

import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javax.imageio.ImageIO;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;

/** Lays out and paints components with no window and no display. */
public final class OffScreen {
  private static final Path FOLDER = Path.of("target", "screens");
  private static final int PASSES = 4;

  private OffScreen() {}

  /** Runs {@code work} on the event thread and gives back its result. */
  public static <T> T onEdt(Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    SwingUtilities.invokeAndWait(task);
    return task.get();
  }

  /**
   * Gives {@code component} a size and lays out all of it, wrapped texts included. Event thread.
   */
  public static void layOut(JComponent component, int width, int height) {
    component.addNotify();
    component.setSize(new Dimension(width, height));
    for (int pass = 0; pass < PASSES; pass++) {
      component.validate(); // a text that wraps anew asks for another one, as it would in a window
    }
  }

  /** As tall as the component wants to be at {@code width}. Event thread. */
  public static int heightAt(JComponent component, int width) {
    layOut(component, width, 10_000);
    int height = component.getPreferredSize().height;
    component.removeNotify();
    return height;
  }

  /** Paints {@code component}, laid out just before, at {@code zoom} device pixels per pixel. */
  public static BufferedImage paint(Component component, double zoom) {
    var image =
        new BufferedImage(
            (int) (component.getWidth() * zoom),
            (int) (component.getHeight() * zoom),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.scale(zoom, zoom);
    g.setColor(Color.MAGENTA); // whatever is left unpainted strikes the eye
    g.fillRect(0, 0, component.getWidth(), component.getHeight());
    component.paint(g);
    g.dispose();
    component.removeNotify(); // with no window behind it, later events would go astray
    return image;
  }

  /** Writes a picture to {@code target/screens/<name>.png}. */
  public static Path save(BufferedImage image, String name) throws IOException {
    Files.createDirectories(FOLDER);
    Path file = FOLDER.resolve(name + ".png");
    ImageIO.write(image, "png", file.toFile());
    return file;
  }
}
