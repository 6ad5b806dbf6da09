/** Values of indicators, published or computed from what is. */
@NullMarked
package org.hrssplan.computation;

import org.jspecify.annotations.NullMarked;
