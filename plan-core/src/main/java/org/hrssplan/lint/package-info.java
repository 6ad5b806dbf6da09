/** Plan lint: what in a plan's printed figures does not fit together; plain Java. */
@NullMarked
package org.hrssplan.lint;

import org.jspecify.annotations.NullMarked;
