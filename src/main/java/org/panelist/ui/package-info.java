/** The window and its navigation: rail, content, status line. */
@NullMarked
package org.panelist.ui;

import org.jspecify.annotations.NullMarked;
