package org.panelist.interview;

import java.util.Optional;
import org.panelist.domain.Item;

/** What can be said of the answer to any item, and so of the answer to the current one. */
public interface Answers {
  /** The item that is being asked; empty in opening, candidate's questions and closing. */
  Optional<Item> currentItem();

  /** Scores any item, 1 to 5. */
  void score(String itemId, int score);

  /** Any item was asked and nothing usable came. */
  void noAnswer(String itemId);

  /** Any item is left out on purpose. */
  void leaveOut(String itemId);

  /** Takes the score of any item back. */
  void unscore(String itemId);

  /** Scores the current item 1 to 5; does nothing where nothing can be scored. */
  default void score(int score) {
    currentItem().ifPresent(item -> score(item.id(), score));
  }

  /** The current item was asked and nothing usable came. */
  default void noAnswer() {
    currentItem().ifPresent(item -> noAnswer(item.id()));
  }

  /** The current item is left out on purpose. */
  default void leaveOut() {
    currentItem().ifPresent(item -> leaveOut(item.id()));
  }

  /** Takes the score of the current item back. */
  default void unscore() {
    currentItem().ifPresent(item -> unscore(item.id()));
  }
}
