/** New plans: whole packages, split by domain and put to the services. */
@NullMarked
package org.hrssplan.gateway.publication;

import org.jspecify.annotations.NullMarked;
