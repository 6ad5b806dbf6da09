/**
 * A fictional city with its counties, a plan and five years of generated figures: for demonstrations, tests and
 * benchmarks. Nothing of it was ever published by anyone.
 */
@NullMarked
package org.hrssplan.sample;

import org.jspecify.annotations.NullMarked;
