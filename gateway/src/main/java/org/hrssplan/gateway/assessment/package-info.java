/** The regions of a plan, ranked over the targets of all domains. */
@NullMarked
package org.hrssplan.gateway.assessment;

import org.jspecify.annotations.NullMarked;
