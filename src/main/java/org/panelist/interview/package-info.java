/** The running interview: clock, current item, responses, pacing, autosave; and its port. */
@NullMarked
package org.panelist.interview;

import org.jspecify.annotations.NullMarked;
