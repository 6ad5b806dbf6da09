/** Which figures are expected of whom, and which of them are here, late or missing. */
@NullMarked
package org.hrssplan.completeness;

import org.jspecify.annotations.NullMarked;
