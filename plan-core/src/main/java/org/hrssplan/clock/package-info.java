/** Where time comes from. */
@NullMarked
package org.hrssplan.clock;

import org.jspecify.annotations.NullMarked;
