package org.hrssplan.socialinsurance.publicservice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hrssplan.period.Period;
import org.hrssplan.question.Asked;
import org.hrssplan.region.RegionRef;
import org.hrssplan.standing.Composition;
import org.hrssplan.standing.Standings;

/** Puts the indicators of the public service together. */
@ApplicationScoped
class ServiceQualityService {

    private static final String ISSUED = "social-security-cards-issued";
    private static final String HOLDERS = "social-security-card-holders";
    private static final String COVERAGE = "social-security-card-coverage";
    private static final String ELECTRONIC_HOLDERS = "e-card-holders";
    private static final String ELECTRONIC_COVERAGE = "e-card-coverage";
    private static final String SATISFACTION = "service-satisfaction-rate";
    private static final String STANDARDS = "grassroots-service-standardization-rate";
    private static final String STAFFING = "grassroots-service-staffing-rate";
    private static final String ENTRUSTED_RATE = "resident-pension-entrusted-investment-rate";
    private static final String ENTRUSTED = "resident-pension-entrusted-investment";
    private static final String SURPLUS = "resident-pension-new-surplus";
    private static final List<String> ALL = List.of(
            ISSUED,
            HOLDERS,
            COVERAGE,
            ELECTRONIC_HOLDERS,
            ELECTRONIC_COVERAGE,
            SATISFACTION,
            STANDARDS,
            STAFFING,
            ENTRUSTED_RATE,
            ENTRUSTED,
            SURPLUS);
    private static final Map<String, Composition> LIKELY =
            Map.of(COVERAGE, Composition.likelyPercent(HOLDERS, "resident-population"));

    private final Standings standings;

    ServiceQualityService(Standings standings) {
        this.standings = standings;
    }

    @Transactional
    ServiceQualityView of(Asked asked, Locale language) {
        Standings.Found found = standings.of(asked, ALL, LIKELY, language);
        return new ServiceQualityView(
                RegionRef.of(asked.region()),
                asked.period().code(),
                asked.vintage().asOf(),
                found.view(ISSUED),
                found.view(HOLDERS),
                found.view(COVERAGE),
                found.view(ELECTRONIC_HOLDERS),
                found.view(ELECTRONIC_COVERAGE),
                found.view(SATISFACTION),
                List.of(found.view(STANDARDS), found.view(STAFFING)),
                entrusted(found, asked.period()));
    }

    private static EntrustedInvestment entrusted(Standings.Found found, Period period) {
        return EntrustedInvestment.of(
                found.view(ENTRUSTED_RATE),
                found.view(ENTRUSTED),
                found.view(SURPLUS),
                found.series(ENTRUSTED).endOf(period.last()),
                found.series(ENTRUSTED).endOf(period.first().minusMonths(1)),
                found.series(SURPLUS).in(period));
    }
}
