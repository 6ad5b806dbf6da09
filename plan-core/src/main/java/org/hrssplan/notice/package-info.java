/** What a view has noticed about its own numbers. */
@NullMarked
package org.hrssplan.notice;

import org.jspecify.annotations.NullMarked;
