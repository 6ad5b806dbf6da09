/** What a plan promises beside its indicator table, in programmes and in its text, and how far each promise is. */
@NullMarked
package org.hrssplan.commitment;

import org.jspecify.annotations.NullMarked;
