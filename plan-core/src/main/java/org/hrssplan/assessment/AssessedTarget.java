package org.hrssplan.assessment;

import org.hrssplan.progress.Judged;
import org.hrssplan.score.Weighed;

/** A region's target with its judgement and what it counts. */
record AssessedTarget(Judged judged, Weighed weighed) {}
