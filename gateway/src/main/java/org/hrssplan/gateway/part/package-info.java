/** What the domains say of one plan, as far as it fits together. */
@NullMarked
package org.hrssplan.gateway.part;

import org.jspecify.annotations.NullMarked;
