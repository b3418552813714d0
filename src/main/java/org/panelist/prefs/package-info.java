/** What the user prefers, kept in one small file. */
@NullMarked
package org.panelist.prefs;

import org.jspecify.annotations.NullMarked;
