/** Submitting observations: from rows as they are given to revisions that wait for review. */
@NullMarked
package org.hrssplan.submission;

import org.jspecify.annotations.NullMarked;
