/** Measures a packaged service against PostgreSQL itself: ratios from one run on one machine, never times by themselves. */
@NullMarked
package org.hrssplan.benchmark;

import org.jspecify.annotations.NullMarked;
