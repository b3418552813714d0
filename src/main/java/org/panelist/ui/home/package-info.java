/** Home: what is next, what is unfinished, what the bank holds. */
@NullMarked
package org.panelist.ui.home;

import org.jspecify.annotations.NullMarked;
