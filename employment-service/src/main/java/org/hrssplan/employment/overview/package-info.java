/** Net new jobs, training, and the targets that an annex splits by region. */
@NullMarked
package org.hrssplan.employment.overview;

import org.jspecify.annotations.NullMarked;
