/** The wrap-up: numbers, recommendation, submitting, amending and exporting one scorecard. */
@NullMarked
package org.panelist.ui.scorecard;

import org.jspecify.annotations.NullMarked;
