/**
 * A replayed interview and what watches the event thread meanwhile. Uses no test library: the
 * benchmarks run it too.
 */
@NullMarked
package org.panelist.watch;

import org.jspecify.annotations.NullMarked;
