/** Who is insured: participants by scheme, and the share of those who should be. */
@NullMarked
package org.hrssplan.socialinsurance.enrolment;

import org.jspecify.annotations.NullMarked;
