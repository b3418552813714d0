package org.panelist.domain;

/** A part of a round that asks nothing: opening, candidate's questions, closing; whole minutes. */
public record Block(int minutes, String text) {
  public static final Block NONE = new Block(0, "");

  public Block {
    Check.notNegative(minutes, "minutes");
  }
}
