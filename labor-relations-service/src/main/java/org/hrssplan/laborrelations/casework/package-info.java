/** The flow of cases of mediation, arbitration and inspection, and the rates made of it. */
@NullMarked
package org.hrssplan.laborrelations.casework;

import org.jspecify.annotations.NullMarked;
