/** Rules: when a promise is due, and whether it is kept. Plain Java. */
@NullMarked
package org.hrssplan.fulfilment;

import org.jspecify.annotations.NullMarked;
