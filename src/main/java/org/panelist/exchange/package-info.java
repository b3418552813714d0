/**
 * Question files, plan files and answers in and out, with the line of whatever is wrong in them.
 */
@NullMarked
package org.panelist.exchange;

import org.jspecify.annotations.NullMarked;
