/** The database as a whole. */
@NullMarked
package org.hrssplan.storage;

import org.jspecify.annotations.NullMarked;
