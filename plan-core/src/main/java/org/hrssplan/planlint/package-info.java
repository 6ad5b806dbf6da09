/** Plan lint: of a stored plan, of a package that is only given, and on the command line. */
@NullMarked
package org.hrssplan.planlint;

import org.jspecify.annotations.NullMarked;
