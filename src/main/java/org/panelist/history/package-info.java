/** Undo and redo as a labelled history of whole states. */
@NullMarked
package org.panelist.history;

import org.jspecify.annotations.NullMarked;
