/** The commands: thin, for what they do is in the features, in export and in exchange. */
@NullMarked
package org.panelist.cli;

import org.jspecify.annotations.NullMarked;
