/** Which figures of a plan are expected, here, late or missing, in all domains. */
@NullMarked
package org.hrssplan.gateway.completeness;

import org.jspecify.annotations.NullMarked;
