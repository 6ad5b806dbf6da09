/** Skilled workers: how many, how highly, and the certificates that they earn. */
@NullMarked
package org.hrssplan.talent.skills;

import org.jspecify.annotations.NullMarked;
