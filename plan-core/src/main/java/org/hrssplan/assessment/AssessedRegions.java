package org.hrssplan.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hrssplan.assessment.AssessedRegion.AssessedIndicator;
import org.hrssplan.assessment.AssessedRegion.AssessmentCoverage;
import org.hrssplan.assessment.AssessedRegion.MissingIndicator;
import org.hrssplan.region.RegionRef;
import org.hrssplan.score.IndicatorScore;
import org.hrssplan.score.Ranking.Place;
import org.hrssplan.score.RegionScore;
import org.hrssplan.value.Figure;
import org.hrssplan.value.Fraction;
import org.hrssplan.verdict.Judgement;
import org.jspecify.annotations.Nullable;

/** Writes a region's place with its numbers. */
final class AssessedRegions {

    private static final int SCALE = 2;

    private AssessedRegions() {}

    static AssessedRegion of(Place place, RegionRef region, List<AssessedTarget> targets) {
        RegionScore score = place.score();
        List<AssessedIndicator> indicators = new ArrayList<>();
        List<MissingIndicator> missing = new ArrayList<>();
        for (AssessedTarget one : targets) {
            IndicatorScore own = one.weighed().score();
            if (own == null) {
                missing.add(missing(one));
            } else {
                indicators.add(indicator(one, own));
            }
        }
        return new AssessedRegion(
                place.rank(),
                region,
                rounded(score.exact()),
                score.points().inLowestTerms(),
                score.weights(),
                score.unranked(),
                new AssessmentCoverage(score.due(), score.judged(), rounded(score.coverage())),
                score.expression(),
                indicators,
                missing);
    }

    private static AssessedIndicator indicator(AssessedTarget one, IndicatorScore score) {
        Judgement judgement = one.judged().judgement();
        return new AssessedIndicator(
                one.weighed().indicator(),
                one.weighed().weight(),
                score.exact().rounded(SCALE),
                score.basis(),
                score.expression(),
                one.judged().given().target().kind(),
                one.judged().given().target().figure().value(),
                one.judged().given().baseline(),
                achieved(judgement),
                judgement.scheduled(),
                judgement.pace(),
                judgement.verdict(),
                judgement.achievement().partial());
    }

    private static MissingIndicator missing(AssessedTarget one) {
        Judgement judgement = one.judged().judgement();
        return new MissingIndicator(
                one.weighed().indicator(),
                one.weighed().weight(),
                judgement.verdict(),
                achieved(judgement),
                judgement.scheduled(),
                judgement.achievement().partial());
    }

    private static @Nullable BigDecimal achieved(Judgement judgement) {
        Figure figure = judgement.achievement().figure();
        return figure == null ? null : figure.value();
    }

    private static @Nullable BigDecimal rounded(@Nullable Fraction exact) {
        return exact == null ? null : exact.rounded(SCALE);
    }
}
