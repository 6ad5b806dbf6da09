package org.hrssplan.talent.skills;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hrssplan.question.Asked;
import org.hrssplan.region.RegionRef;
import org.hrssplan.standing.Composition;
import org.hrssplan.standing.Composition.Term;
import org.hrssplan.standing.PartOfWhole;
import org.hrssplan.standing.Standings;

/** Puts the indicators of skilled workers together. */
@ApplicationScoped
class SkillsService {

    private static final String DENSITY = "highly-skilled-per-10000-workers";
    private static final String SKILLED = "skilled-talent";
    private static final String HIGHLY_SKILLED = "highly-skilled-talent";
    private static final String CERTIFICATES = "new-vocational-certificates";
    private static final String SENIOR_CERTIFICATES = "new-senior-vocational-certificates";
    private static final List<String> ALL =
            List.of(DENSITY, SKILLED, HIGHLY_SKILLED, CERTIFICATES, SENIOR_CERTIFICATES);
    private static final Map<String, Composition> LIKELY = Map.of(
            DENSITY,
            new Composition(
                    List.of(new Term(false, HIGHLY_SKILLED)),
                    List.of(new Term(false, "labor-force")),
                    BigDecimal.valueOf(10_000),
                    false));

    private final Standings standings;

    SkillsService(Standings standings) {
        this.standings = standings;
    }

    @Transactional
    SkillsView of(Asked asked, Locale language) {
        Standings.Found found = standings.of(asked, ALL, LIKELY, language);
        return new SkillsView(
                RegionRef.of(asked.region()),
                asked.period().code(),
                asked.vintage().asOf(),
                found.view(DENSITY),
                found.view(SKILLED),
                found.view(HIGHLY_SKILLED),
                PartOfWhole.of(found.standing(HIGHLY_SKILLED), found.standing(SKILLED)),
                found.view(CERTIFICATES),
                found.view(SENIOR_CERTIFICATES),
                PartOfWhole.of(found.standing(SENIOR_CERTIFICATES), found.standing(CERTIFICATES)));
    }
}
