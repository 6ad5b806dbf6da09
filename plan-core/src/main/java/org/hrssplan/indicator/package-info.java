/** The catalogue: what is measured, across plans. */
@NullMarked
package org.hrssplan.indicator;

import org.jspecify.annotations.NullMarked;
