package org.panelist.ui.interview;

/** How the live page looks to whoever sits there; a panel made anew looks as the one before. */
public record LiveLook(NotesSize size, RubricChoice rubric) {}
