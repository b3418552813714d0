/** The screen of the question bank: filters, search, the questions, the chosen one, add to plan. */
@NullMarked
package org.panelist.ui.bank;

import org.jspecify.annotations.NullMarked;
