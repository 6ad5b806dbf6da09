/** Unemployment rates against the ceilings of the plans, and when to warn. */
@NullMarked
package org.hrssplan.employment.unemployment;

import org.jspecify.annotations.NullMarked;
