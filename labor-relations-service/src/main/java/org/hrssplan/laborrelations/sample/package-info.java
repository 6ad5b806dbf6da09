/** The cases and the wage arrears of the fictional city. */
@NullMarked
package org.hrssplan.laborrelations.sample;

import org.jspecify.annotations.NullMarked;
