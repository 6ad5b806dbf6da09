/** Plans, their chapters and the rows of their indicator tables. */
@NullMarked
package org.hrssplan.plan;

import org.jspecify.annotations.NullMarked;
