/** Importing files of observations, at once or as jobs. */
@NullMarked
package org.hrssplan.intake;

import org.jspecify.annotations.NullMarked;
