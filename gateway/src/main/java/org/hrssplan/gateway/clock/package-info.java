/** What time it is. */
@NullMarked
package org.hrssplan.gateway.clock;

import org.jspecify.annotations.NullMarked;
