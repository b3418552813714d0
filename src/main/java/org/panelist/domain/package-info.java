/** The words of Panelist as records and enums with their rules; uses nothing but the JDK. */
@NullMarked
package org.panelist.domain;

import org.jspecify.annotations.NullMarked;
