/** What the OpenAPI documents of all services say alike, so that resources need not say it. */
@NullMarked
package org.hrssplan.http.openapi;

import org.jspecify.annotations.NullMarked;
