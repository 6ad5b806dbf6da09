/** Rates of labor contracts against the targets of the plans. */
@NullMarked
package org.hrssplan.laborrelations.contract;

import org.jspecify.annotations.NullMarked;
