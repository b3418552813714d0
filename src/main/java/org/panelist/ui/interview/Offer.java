package org.panelist.ui.interview;

/**
 * Something that can be asked now in the interview in view.
 *
 * @param detail what becomes of it
 * @param ask asks it next and puts the focus into the notes
 */
public record Offer(String title, String detail, Runnable ask) {}
