/** One indicator in several plans, side by side. */
@NullMarked
package org.hrssplan.comparison;

import org.jspecify.annotations.NullMarked;
