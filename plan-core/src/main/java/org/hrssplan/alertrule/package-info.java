/** When a promise is to be looked at, and how urgently: rules as data; plain Java. */
@NullMarked
package org.hrssplan.alertrule;

import org.jspecify.annotations.NullMarked;
