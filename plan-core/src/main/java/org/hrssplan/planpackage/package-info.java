/** Plan packages: the file format in which a service receives its part of a plan. */
@NullMarked
package org.hrssplan.planpackage;

import org.jspecify.annotations.NullMarked;
