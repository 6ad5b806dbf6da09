/** How far a promise is: achievement, schedule, pace, verdict and explanation; plain Java. */
@NullMarked
package org.hrssplan.verdict;

import org.jspecify.annotations.NullMarked;
