/** Employers whose headcount is monitored, and the job-loss index made of it. */
@NullMarked
package org.hrssplan.employment.monitoring;

import org.jspecify.annotations.NullMarked;
