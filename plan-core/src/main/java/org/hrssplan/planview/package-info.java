/** A service's part of the whole-plan view. */
@NullMarked
package org.hrssplan.planview;

import org.jspecify.annotations.NullMarked;
