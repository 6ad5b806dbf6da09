/** Published values, append-only. */
@NullMarked
package org.hrssplan.observation;

import org.jspecify.annotations.NullMarked;
