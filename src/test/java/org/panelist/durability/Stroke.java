package org.panelist.durability;

import java.awt.event.KeyEvent;

/** What a person does with one movement of the hands: a letter, a score, or going on. */
sealed interface Stroke {
  /** A letter from a to z, or a space. */
  record Letter(char letter) implements Stroke {
    @Override
    public int[] keys() {
      return new int[] {KeyEvent.getExtendedKeyCodeForChar(letter)};
    }
  }

  /** 1 to 5. */
  record Score(int score) implements Stroke {
    @Override
    public int[] keys() {
      return new int[] {KeyEvent.VK_CONTROL, KeyEvent.VK_0 + score};
    }
  }

  /** To the next question. */
  record Next() implements Stroke {
    @Override
    public int[] keys() {
      return new int[] {KeyEvent.VK_CONTROL, KeyEvent.VK_ENTER};
    }
  }

  /** Save again, which the status line names. */
  record Retry() implements Stroke {
    @Override
    public int[] keys() {
      return new int[] {KeyEvent.VK_CONTROL, KeyEvent.VK_S};
    }
  }

  /** Key codes in the order in which they go down. */
  int[] keys();
}
