/** How the insured are served: cards, ratings, agencies, and what becomes of the resident pension fund's surplus. */
@NullMarked
package org.hrssplan.socialinsurance.publicservice;

import org.jspecify.annotations.NullMarked;
