package org.panelist.watch;

import java.awt.Component;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.panelist.ui.interview.LivePanel;

/**
 * Where the parts of the live screen are, looked at again and again: what moved although the step
 * is the same. Event thread.
 */
final class Places {
  private static final List<String> PARTS =
      Stream.concat(
              Stream.of(
                  LivePanel.NOTES,
                  LivePanel.AGENDA,
                  LivePanel.NOW,
                  LivePanel.TITLE,
                  LivePanel.CANDIDATE,
                  LivePanel.CLOCK,
                  "status-saved"),
              IntStream.rangeClosed(1, 5).mapToObj(score -> LivePanel.ANCHOR + score))
          .toList();

  private final ReplayedProgram program;
  private final List<String> moved = new ArrayList<>();
  private Map<String, Rectangle> before = Map.of();
  private String step = "";
  private int compared;

  Places(ReplayedProgram program) {
    this.program = program;
  }

  /**
   * Looks.
   *
   * @param still whether nothing may have moved since the last look
   * @param doing told with what moved
   */
  void look(boolean still, String doing) {
    Map<String, Rectangle> now = new LinkedHashMap<>();
    LivePanel live = live();
    String at = live == null ? "" : live.session().step();
    if (!at.isEmpty()) {
      ReplayedProgram.all(program.program().window())
          .filter(part -> PARTS.contains(String.valueOf(part.getName())))
          .forEach(part -> now.put(part.getName(), place(part)));
    }
    if (still && !at.isEmpty() && at.equals(step)) {
      compared++;
      before.forEach((part, place) -> compare(doing, part, place, now.get(part)));
    }
    before = now;
    step = at;
  }

  private @Nullable LivePanel live() {
    return ReplayedProgram.all(program.program().window())
        .filter(one -> one instanceof LivePanel live && live.isShowing())
        .map(LivePanel.class::cast)
        .findFirst()
        .orElse(null);
  }

  private void compare(String doing, String part, Rectangle then, @Nullable Rectangle now) {
    if (!Objects.equals(then, now)) {
      moved.add(part + " moved from " + then + " to " + now + " in " + step + " by " + doing);
    }
  }

  /**
   * What scrolls counts by the window it is seen through, the state of saving by where it begins.
   */
  private Rectangle place(Component part) {
    Component seen = part.getParent() instanceof JViewport view ? view : part;
    Rectangle place =
        SwingUtilities.convertRectangle(
            seen.getParent(), seen.getBounds(), program.program().window().getRootPane());
    boolean status = String.valueOf(part.getName()).startsWith("status-");
    return status ? new Rectangle(place.x, 0, 0, 0) : place; // what failed is larger, and red
  }

  List<String> moved() {
    return moved;
  }

  /** How often there was something to compare. */
  int compared() {
    return compared;
  }
}
