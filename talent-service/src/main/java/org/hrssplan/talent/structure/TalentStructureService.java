package org.hrssplan.talent.structure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hrssplan.observation.FindingView;
import org.hrssplan.period.Period;
import org.hrssplan.quality.Finding;
import org.hrssplan.quality.Rule;
import org.hrssplan.quality.Severity;
import org.hrssplan.question.Asked;
import org.hrssplan.region.RegionRef;
import org.hrssplan.standing.PeriodFigure;
import org.hrssplan.standing.Standing;
import org.hrssplan.standing.StandingTarget;
import org.hrssplan.standing.StandingView;
import org.hrssplan.standing.Standings;
import org.hrssplan.talent.structure.StructureComparison.LevelDifference;
import org.hrssplan.talent.structure.StructureComparison.StructureBasis;
import org.hrssplan.value.Figure;
import org.hrssplan.value.Fraction;
import org.jspecify.annotations.Nullable;

/** Sets the reported structure, the recorded heads and the planned structures side by side. */
@ApplicationScoped
class TalentStructureService {

    private static final String STRUCTURE = "professional-title-structure";
    /** From the highest, as shares stand. */
    private static final List<TitleLevel> LEVELS = List.of(TitleLevel.values());

    private final Standings standings;
    private final TitleHeadcountRepository headcounts;

    TalentStructureService(Standings standings, TitleHeadcountRepository headcounts) {
        this.standings = standings;
        this.headcounts = headcounts;
    }

    @Transactional
    TalentStructureView of(Asked asked, Locale language) {
        Standing standing = standings.of(asked, List.of(STRUCTURE), language).standing(STRUCTURE);
        TitleHeadcount headcount = headcount(asked);
        List<BigDecimal> reported = reported(standing);
        List<Fraction> computed =
                headcount == null ? List.of() : headcount.heads().shares();
        return new TalentStructureView(
                RegionRef.of(asked.region()),
                asked.period().code(),
                asked.vintage().asOf(),
                StandingView.of(standing),
                headcount == null ? null : TitleHeadcountView.of(headcount),
                levels(headcount, computed, reported),
                comparisons(standing.targets(), reported, computed),
                findings(standing, reported, computed, asked.period()));
    }

    /** The heads at the end of the period, which are those of a year. */
    private @Nullable TitleHeadcount headcount(Asked asked) {
        Period period = asked.period();
        return period.last().getMonthValue() == 12
                ? headcounts.latest(asked.region().code, period.last().getYear(), asked.vintage())
                : null;
    }

    /** Empty unless a structure of three levels is reported. */
    private static List<BigDecimal> reported(Standing standing) {
        PeriodFigure known = standing.reported();
        return known == null || known.figure().shares().size() != LEVELS.size()
                ? List.of()
                : known.figure().shares();
    }

    private static List<StructureLevel> levels(
            @Nullable TitleHeadcount headcount, List<Fraction> computed, List<BigDecimal> reported) {
        List<StructureLevel> levels = new ArrayList<>();
        for (int i = 0; i < LEVELS.size(); i++) {
            levels.add(new StructureLevel(
                    LEVELS.get(i),
                    headcount == null ? null : headcount.heads().byLevel().get(i),
                    computed.isEmpty() ? null : computed.get(i).rounded(TitleHeadcountView.DECIMALS),
                    reported.isEmpty() ? null : reported.get(i)));
        }
        return levels;
    }

    private static List<StructureComparison> comparisons(
            List<StandingTarget> targets, List<BigDecimal> reported, List<Fraction> computed) {
        List<StructureComparison> comparisons = new ArrayList<>();
        for (StandingTarget target : targets) {
            if (target.shares().size() == LEVELS.size()) {
                if (!reported.isEmpty()) {
                    List<Fraction> exact = reported.stream().map(Fraction::of).toList();
                    comparisons.add(comparison(target, StructureBasis.REPORTED, exact));
                }
                if (!computed.isEmpty()) {
                    comparisons.add(comparison(target, StructureBasis.HEADCOUNT, computed));
                }
            }
        }
        return comparisons;
    }

    private static StructureComparison comparison(StandingTarget target, StructureBasis basis, List<Fraction> shares) {
        List<Fraction> differences = StructureRules.differences(shares, target.shares());
        List<LevelDifference> levels = new ArrayList<>();
        Fraction above = Fraction.of(BigDecimal.ZERO);
        for (int i = 0; i < LEVELS.size(); i++) {
            Fraction difference = differences.get(i);
            above = above.plus(difference);
            levels.add(new LevelDifference(
                    LEVELS.get(i),
                    target.shares().get(i),
                    difference.rounded(TitleHeadcountView.DECIMALS),
                    above.rounded(TitleHeadcountView.DECIMALS)));
        }
        return new StructureComparison(
                target.plan(), target.printed(), basis, levels, StructureRules.dominates(shares, target.shares()));
    }

    /** Heads are counted at the end of the period; a structure of an earlier month says nothing against them. */
    private static List<FindingView> findings(
            Standing standing, List<BigDecimal> reported, List<Fraction> computed, Period period) {
        PeriodFigure known = standing.reported();
        boolean comparable = known != null
                && !reported.isEmpty()
                && !computed.isEmpty()
                && known.period().last().equals(period.last());
        if (!comparable || StructureRules.isRounded(reported, computed)) {
            return List.of();
        }
        return List.of(FindingView.of(new Finding(
                Rule.FORMULA,
                Severity.WARNING,
                List.of(
                        STRUCTURE,
                        Figure.ofShares(reported).toString(),
                        Figure.ofShares(TitleHeadcountView.rounded(computed)).toString(),
                        standing.indicator().baseUnit))));
    }
}
