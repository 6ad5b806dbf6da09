/** How regions are ranked by their own targets; plain Java. */
@NullMarked
package org.hrssplan.score;

import org.jspecify.annotations.NullMarked;
