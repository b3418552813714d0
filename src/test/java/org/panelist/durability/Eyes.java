package org.panelist.durability;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.Window;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import javax.accessibility.AccessibleContext;
import javax.swing.JLabel;
import javax.swing.text.JTextComponent;

/**
 * Looks at the windows of the process that it is loaded into as an agent, and says what stands
 * there: a question per line of standard input, an answer per line of standard output. It only
 * looks; keys come from outside. Uses nothing of ours, for the program's jar has no tests in it.
 *
 * <ul>
 *   <li>{@code text NAME}: what stands in the component of that name that is in view
 *   <li>{@code bounds NAME}: where it is on the screen, as {@code x y width height}
 *   <li>{@code focus}: the name of the component that has the focus
 *   <li>{@code windows}: how many windows are in view
 *   <li>{@code lag}: the longest time in milliseconds that the event thread kept something waiting
 *       since the last such question
 * </ul>
 */
public final class Eyes {
  static final String MARK = "eyes:";

  private static final int PULSE_MILLIS = 10;
  private static final AtomicLong LONGEST_NANOS = new AtomicLong();

  private Eyes() {}

  public static void premain(String arguments) {
    daemon("eyes", Eyes::answer);
    daemon("pulse", Eyes::feelPulse);
  }

  private static void daemon(String name, Runnable work) {
    var thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }

  private static void answer() {
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    try {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String answer = answer(line.split(" ", 2));
        System.out.println(MARK + answer.replace("\\", "\\\\").replace("\n", "\\n"));
        System.out.flush();
      }
    } catch (IOException | InterruptedException | InvocationTargetException e) {
      System.out.println("eyes closed: " + e);
    }
  }

  private static String answer(String[] question)
      throws InterruptedException, InvocationTargetException {
    if (question[0].equals("lag")) {
      return Long.toString(LONGEST_NANOS.getAndSet(0) / 1_000_000);
    }
    var answer = new AtomicReference<>("");
    EventQueue.invokeAndWait(() -> answer.set(look(question)));
    return answer.get();
  }

  private static String look(String[] question) {
    return switch (question[0]) {
      case "text" -> text(find(question[1]));
      case "bounds" -> bounds(find(question[1]));
      case "focus" -> {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        yield owner == null ? "" : String.valueOf(owner.getName());
      }
      case "windows" ->
          Long.toString(Arrays.stream(Window.getWindows()).filter(Window::isShowing).count());
      default -> "?";
    };
  }

  private static String text(Component component) {
    if (component instanceof JTextComponent field) {
      return field.getText();
    }
    if (component instanceof JLabel label) {
      return String.valueOf(label.getText());
    }
    AccessibleContext context = component == null ? null : component.getAccessibleContext();
    return context == null ? "" : String.valueOf(context.getAccessibleName());
  }

  private static String bounds(Component component) {
    if (component == null) {
      return "";
    }
    Point at = component.getLocationOnScreen();
    return at.x + " " + at.y + " " + component.getWidth() + " " + component.getHeight();
  }

  private static Component find(String name) {
    return Arrays.stream(Window.getWindows())
        .filter(Window::isShowing)
        .map(window -> find(window, name))
        .filter(found -> found != null)
        .findFirst()
        .orElse(null);
  }

  private static Component find(Container container, String name) {
    for (Component child : container.getComponents()) {
      if (name.equals(child.getName()) && child.isShowing()) {
        return child;
      }
      Component found = child instanceof Container inner ? find(inner, name) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Asks the event thread again and again how long it takes until something is its turn. */
  private static void feelPulse() {
    try {
      while (true) {
        long asked = System.nanoTime();
        EventQueue.invokeAndWait(() -> {});
        LONGEST_NANOS.accumulateAndGet(System.nanoTime() - asked, Math::max);
        Thread.sleep(PULSE_MILLIS);
      }
    } catch (InterruptedException | InvocationTargetException e) {
      Thread.currentThread().interrupt();
    }
  }
}
