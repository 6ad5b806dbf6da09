/** Whether the breakdowns of a plan add up, in all domains. */
@NullMarked
package org.hrssplan.gateway.breakdown;

import org.jspecify.annotations.NullMarked;
