/** Work off the event thread, with progress, cancel and one outcome. */
@NullMarked
package org.panelist.task;

import org.jspecify.annotations.NullMarked;
