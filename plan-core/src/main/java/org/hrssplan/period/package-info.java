/** Statistical periods: years, half-years, quarters, months and spans of years; plain Java. */
@NullMarked
package org.hrssplan.period;

import org.jspecify.annotations.NullMarked;
