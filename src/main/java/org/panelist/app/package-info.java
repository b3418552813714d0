/** Start-up and wiring: the one place that knows everything, and that nobody imports. */
@NullMarked
package org.panelist.app;

import org.jspecify.annotations.NullMarked;
