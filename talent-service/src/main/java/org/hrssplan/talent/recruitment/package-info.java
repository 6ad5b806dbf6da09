/** Who comes: postdoctoral researchers by year, and graduates by the areas that the plan splits its target by. */
@NullMarked
package org.hrssplan.talent.recruitment;

import org.jspecify.annotations.NullMarked;
