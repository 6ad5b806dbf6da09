/** Values that are made of others: over regions, over time and by formulas; plain Java. */
@NullMarked
package org.hrssplan.rollup;

import org.jspecify.annotations.NullMarked;
