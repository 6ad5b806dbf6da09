/** Administrative regions (GB/T 2260) and the reporting areas that plans invent. */
@NullMarked
package org.hrssplan.region;

import org.jspecify.annotations.NullMarked;
