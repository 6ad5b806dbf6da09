/** What the views of a domain are asked for: a region, a period. */
@NullMarked
package org.hrssplan.question;

import org.jspecify.annotations.NullMarked;
