/** What every domain's own records carry beside their content. */
@NullMarked
package org.hrssplan.record;

import org.jspecify.annotations.NullMarked;
