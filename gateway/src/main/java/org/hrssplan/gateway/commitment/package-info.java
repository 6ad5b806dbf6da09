/** What a plan promises beside its table, in all domains. */
@NullMarked
package org.hrssplan.gateway.commitment;

import org.jspecify.annotations.NullMarked;
