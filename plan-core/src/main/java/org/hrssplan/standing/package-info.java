/**
 * Where a region stands with an indicator in a period: what is reported, what its components make of it, and the targets
 * that are valid then. For the views that domains put together of several indicators.
 */
@NullMarked
package org.hrssplan.standing;

import org.jspecify.annotations.NullMarked;
