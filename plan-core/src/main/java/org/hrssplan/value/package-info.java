/** Exact decimals, units, and figures as documents print them; plain Java. */
@NullMarked
package org.hrssplan.value;

import org.jspecify.annotations.NullMarked;
