/** Drives the packaged applications as their users do: over HTTP, and by {@code run.sh}. */
@NullMarked
package org.hrssplan.system;

import org.jspecify.annotations.NullMarked;
