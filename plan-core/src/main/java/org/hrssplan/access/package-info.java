/** Who calls, and what they may do: roles and scope, in one place. */
@NullMarked
package org.hrssplan.access;

import org.jspecify.annotations.NullMarked;
