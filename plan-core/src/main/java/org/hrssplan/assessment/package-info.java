/** The regions of a plan's breakdowns, ranked by how they keep to their own targets. */
@NullMarked
package org.hrssplan.assessment;

import org.jspecify.annotations.NullMarked;
