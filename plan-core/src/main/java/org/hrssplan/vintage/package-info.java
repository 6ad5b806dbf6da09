/** The order in which everything was written, and reading with what was known at an instant. */
@NullMarked
package org.hrssplan.vintage;

import org.jspecify.annotations.NullMarked;
