/** Plausibility of a value by itself and beside its neighbours, by checks that are data; plain Java. */
@NullMarked
package org.hrssplan.quality;

import org.jspecify.annotations.NullMarked;
