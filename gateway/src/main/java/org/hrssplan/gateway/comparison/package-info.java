/** One indicator in several plans, as the domain that owns it compares them. */
@NullMarked
package org.hrssplan.gateway.comparison;

import org.jspecify.annotations.NullMarked;
