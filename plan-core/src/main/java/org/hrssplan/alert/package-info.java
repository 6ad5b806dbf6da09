/** Early warning: which rules fired, and what was done about them. */
@NullMarked
package org.hrssplan.alert;

import org.jspecify.annotations.NullMarked;
