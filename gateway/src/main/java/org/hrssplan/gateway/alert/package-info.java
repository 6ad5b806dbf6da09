/** Alerts of all domains in one list. */
@NullMarked
package org.hrssplan.gateway.alert;

import org.jspecify.annotations.NullMarked;
