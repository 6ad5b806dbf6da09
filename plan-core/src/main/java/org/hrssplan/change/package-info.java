/** The feed of what was published, for other systems. */
@NullMarked
package org.hrssplan.change;

import org.jspecify.annotations.NullMarked;
