/** Every service's own API at the gateway's address, passed on as it is. */
@NullMarked
package org.hrssplan.gateway.passage;

import org.jspecify.annotations.NullMarked;
