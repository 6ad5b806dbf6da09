/** The ledgers of the social insurance funds: one a region, scheme and year, and how long a fund lasts. */
@NullMarked
package org.hrssplan.socialinsurance.fund;

import org.jspecify.annotations.NullMarked;
