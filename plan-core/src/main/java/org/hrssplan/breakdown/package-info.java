/** Targets split by region and year. */
@NullMarked
package org.hrssplan.breakdown;

import org.jspecify.annotations.NullMarked;
