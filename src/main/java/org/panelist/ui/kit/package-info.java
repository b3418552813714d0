/**
 * The parts every screen is made of: theme, messages, fields, commands, tables, painted components
 * and dialogs.
 */
@NullMarked
package org.panelist.ui.kit;

import org.jspecify.annotations.NullMarked;
