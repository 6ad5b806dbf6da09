/** Published values as the views of a domain read them. */
@NullMarked
package org.hrssplan.published;

import org.jspecify.annotations.NullMarked;
