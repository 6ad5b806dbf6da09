/** Senior, intermediate and junior titles: heads by level, and their shares against those that the plans ask for. */
@NullMarked
package org.hrssplan.talent.structure;

import org.jspecify.annotations.NullMarked;
