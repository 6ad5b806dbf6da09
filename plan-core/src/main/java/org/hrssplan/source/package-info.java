/** Where a document says something. */
@NullMarked
package org.hrssplan.source;

import org.jspecify.annotations.NullMarked;
