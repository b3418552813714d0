/** The plans screen: the list of plans and templates, and the editor of one plan. */
@NullMarked
package org.panelist.ui.plan;

import org.jspecify.annotations.NullMarked;
