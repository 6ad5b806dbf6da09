/** Observation against target, over HTTP. */
@NullMarked
package org.hrssplan.progress;

import org.jspecify.annotations.NullMarked;
