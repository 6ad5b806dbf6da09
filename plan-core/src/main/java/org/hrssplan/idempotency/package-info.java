@NullMarked
package org.hrssplan.idempotency;

import org.jspecify.annotations.NullMarked;
