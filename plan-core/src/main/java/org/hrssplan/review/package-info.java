/** The review: publishing what was submitted, or returning it with a reason. */
@NullMarked
package org.hrssplan.review;

import org.jspecify.annotations.NullMarked;
