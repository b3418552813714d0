package org.panelist.ui.palette;

import java.util.List;
import java.util.function.Consumer;

/** Looks for what has a name and is no command: questions, plans, interviews. */
@FunctionalInterface
public interface Finder {
  /**
   * Begins a search; its answer comes later, on the event thread.
   *
   * @param text as typed, never blank
   */
  void find(String text, Consumer<List<Found>> answer);

  /**
   * Something that was found.
   *
   * @param detail what kind of thing it is, and more
   */
  record Found(String title, String detail, Runnable open) {}
}
