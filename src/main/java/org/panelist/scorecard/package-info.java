/** The rules of scoring; submitting and amending a scorecard; and its port. */
@NullMarked
package org.panelist.scorecard;

import org.jspecify.annotations.NullMarked;
