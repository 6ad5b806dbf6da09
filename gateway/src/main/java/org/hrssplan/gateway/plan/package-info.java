/** The plan as a whole, composed from the parts that the domains know. */
@NullMarked
package org.hrssplan.gateway.plan;

import org.jspecify.annotations.NullMarked;
