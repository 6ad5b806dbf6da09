/** The monitored employers of the fictional city. */
@NullMarked
package org.hrssplan.employment.sample;

import org.jspecify.annotations.NullMarked;
