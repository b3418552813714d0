/** The question bank: search, filters, counts; and its port to the store. */
@NullMarked
package org.panelist.bank;

import org.jspecify.annotations.NullMarked;
