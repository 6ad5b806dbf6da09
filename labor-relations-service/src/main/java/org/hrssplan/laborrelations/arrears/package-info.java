/** Wage arrears, what is recovered of them, and how old they are. */
@NullMarked
package org.hrssplan.laborrelations.arrears;

import org.jspecify.annotations.NullMarked;
