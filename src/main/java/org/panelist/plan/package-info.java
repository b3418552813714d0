/** Editing, assembling and timing a plan; coverage of a panel; and the port to the store. */
@NullMarked
package org.panelist.plan;

import org.jspecify.annotations.NullMarked;
