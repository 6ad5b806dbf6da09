package org.hrssplan.socialinsurance.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hrssplan.question.Asked;
import org.hrssplan.region.RegionRef;
import org.hrssplan.standing.Composition;
import org.hrssplan.standing.Standings;

/** Puts the indicators of enrolment together. */
@ApplicationScoped
class EnrolmentService {

    private static final String EMPLOYEES = "employee-pension-participants";
    private static final String RESIDENTS = "resident-pension-participants";
    private static final String PENSION_TOTAL = "pension-participants";
    private static final String PARTICIPATION = "pension-participation-rate";
    private static final List<String> SCHEMES =
            List.of(EMPLOYEES, RESIDENTS, "unemployment-insurance-participants", "work-injury-insurance-participants");
    private static final List<String> OTHER_RATES = List.of(
            "pension-contribution-rate",
            "unemployment-insurance-participation-rate",
            "medical-insurance-participation-rate");
    private static final List<String> ALL = Stream.of(SCHEMES, List.of(PENSION_TOTAL, PARTICIPATION), OTHER_RATES)
            .flatMap(List::stream)
            .toList();

    /** The whole is defined as both schemes together. */
    private static final Map<String, Composition> SUMS = Map.of(PENSION_TOTAL, Composition.sum(EMPLOYEES, RESIDENTS));

    private final Standings standings;

    EnrolmentService(Standings standings) {
        this.standings = standings;
    }

    @Transactional
    EnrolmentView of(Asked asked, Locale language) {
        Standings.Found found = standings.of(asked, ALL, SUMS, language);
        return new EnrolmentView(
                RegionRef.of(asked.region()),
                asked.period().code(),
                asked.vintage().asOf(),
                SCHEMES.stream().map(found::view).toList(),
                found.view(PENSION_TOTAL),
                found.view(PARTICIPATION),
                OTHER_RATES.stream().map(found::view).toList());
    }
}
