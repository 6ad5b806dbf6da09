/** What a plan promises: the kinds of targets and when a figure satisfies one; plain Java. */
@NullMarked
package org.hrssplan.target;

import org.jspecify.annotations.NullMarked;
