/** The one OpenAPI document of the gateway and of all services behind it. */
@NullMarked
package org.hrssplan.gateway.contract;

import org.jspecify.annotations.NullMarked;
