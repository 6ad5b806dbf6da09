package org.hrssplan.socialinsurance.publicservice;

import java.time.Instant;
import java.util.List;
import org.hrssplan.region.RegionRef;
import org.hrssplan.standing.StandingView;
import org.jspecify.annotations.Nullable;

/**
 * How the insured of a region are served at the end of a period.
 *
 * @param asOf with what was known then; null for now
 * @param cardsIssued in cards, of which a person may have had several
 * @param cardHolders in persons (Liuzhou 名词解释 五、22)
 * @param cardCoverage reported, and as holders over resident population, which no document says to be its definition
 * @param electronicCardHolders in persons
 * @param electronicCardCoverage reported, and by its definition: holders over resident population (Liuzhou 名词解释
 *     五、23; Xuyong 指标解释 六、26)
 * @param satisfaction 好评率, kept as reported
 * @param agencies standards and staffing of grassroots agencies, kept as reported
 * @param entrustedInvestment of the resident pension fund
 */
public record ServiceQualityView(
        RegionRef region,
        String period,
        @Nullable Instant asOf,
        StandingView cardsIssued,
        StandingView cardHolders,
        StandingView cardCoverage,
        StandingView electronicCardHolders,
        StandingView electronicCardCoverage,
        StandingView satisfaction,
        List<StandingView> agencies,
        EntrustedInvestment entrustedInvestment) {}
