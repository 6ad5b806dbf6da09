/** One address for the whole plan. */
@NullMarked
package org.hrssplan.gateway;

import org.jspecify.annotations.NullMarked;
