/** Requests that may be sent again and take effect once. */
@NullMarked
package org.hrssplan.idempotency;

import org.jspecify.annotations.NullMarked;
