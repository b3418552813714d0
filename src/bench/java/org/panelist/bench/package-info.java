/** Benchmarks beside a peer in the same run; see the performance page. */
@NullMarked
package org.panelist.bench;

import org.jspecify.annotations.NullMarked;
