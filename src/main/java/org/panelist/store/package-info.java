/**
 * The ports of the features on SQLite: data folder, migrations, search, and the checks of a data
 * file.
 */
@NullMarked
package org.panelist.store;

import org.jspecify.annotations.NullMarked;
