/**
 * Workbooks out: what they hold, how they look, and how they get into a file whole or not at all.
 */
@NullMarked
package org.panelist.export;

import org.jspecify.annotations.NullMarked;
