/** Everything by name: the palette, and the page of keys. */
@NullMarked
package org.panelist.ui.palette;

import org.jspecify.annotations.NullMarked;
