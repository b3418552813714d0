/**
 * The screens of interviews: list, start form and the live screen with agenda, question and notes.
 */
@NullMarked
package org.panelist.ui.interview;

import org.jspecify.annotations.NullMarked;
