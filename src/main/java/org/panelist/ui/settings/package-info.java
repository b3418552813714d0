/** The page of settings. */
@NullMarked
package org.panelist.ui.settings;

import org.jspecify.annotations.NullMarked;
