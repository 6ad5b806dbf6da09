package org.hrssplan.talent.recruitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.hrssplan.breakdown.Breakdown;
import org.hrssplan.breakdown.BreakdownRepository;
import org.hrssplan.indicator.Indicator;
import org.hrssplan.period.Period;
import org.hrssplan.plan.Plan;
import org.hrssplan.plan.PlanRepository;
import org.hrssplan.question.Asked;
import org.hrssplan.region.RegionRef;
import org.hrssplan.standing.IndicatorSeries;
import org.hrssplan.standing.PeriodFigure;
import org.hrssplan.standing.PublishedFigures;
import org.hrssplan.standing.Standings;
import org.hrssplan.talent.recruitment.PlanIntake.YearIntake;

/** Puts together who comes. */
@ApplicationScoped
class TalentIntakeService {

    private static final String POSTDOCTORAL = "postdoctoral-researchers-recruited";
    private static final String GRADUATES = "graduates-attracted";

    private final Standings standings;
    private final PublishedFigures figures;
    private final PlanRepository plans;
    private final BreakdownRepository breakdowns;

    TalentIntakeService(
            Standings standings, PublishedFigures figures, PlanRepository plans, BreakdownRepository breakdowns) {
        this.standings = standings;
        this.figures = figures;
        this.plans = plans;
        this.breakdowns = breakdowns;
    }

    @Transactional
    TalentIntakeView of(Asked asked, Locale language) {
        Standings.Found found = standings.of(asked, List.of(POSTDOCTORAL, GRADUATES), language);
        return new TalentIntakeView(
                RegionRef.of(asked.region()),
                asked.period().code(),
                asked.vintage().asOf(),
                found.view(POSTDOCTORAL),
                standings.plans(asked).stream()
                        .map(plan -> byYear(plan, found.series(POSTDOCTORAL), asked.period()))
                        .toList(),
                found.view(GRADUATES),
                byArea(asked, found.standing(GRADUATES).indicator()));
    }

    private static PlanIntake byYear(Plan plan, IndicatorSeries series, Period through) {
        List<YearIntake> years = new ArrayList<>();
        for (int year = plan.startYear; year <= through.last().getYear(); year++) {
            Period whole = Period.ofYear(year);
            PeriodFigure known = series.in(
                    whole.last().isAfter(through.last())
                            ? new Period(whole.code(), whole.first(), through.last())
                            : whole);
            years.add(new YearIntake(
                    year,
                    known == null ? null : known.figure().value(),
                    known == null ? null : known.figure().qualifier(),
                    known == null || known.partial()));
        }
        PeriodFigure sum = series.in(elapsed(plan, through));
        return new PlanIntake(
                plan.id,
                years,
                sum == null ? null : sum.figure().value(),
                sum == null ? null : sum.figure().qualifier(),
                sum == null || sum.partial());
    }

    /** The plan's years from their first month through the period's last. */
    private static Period elapsed(Plan plan, Period through) {
        return new Period(plan.span().code(), plan.span().first(), through.last());
    }

    private List<AreaBreakdown> byArea(Asked asked, Indicator graduates) {
        List<AreaBreakdown> byArea = new ArrayList<>();
        for (Plan plan : plans.inOrder()) {
            if (plan.span().contains(asked.period())) {
                for (Breakdown breakdown : breakdowns.ofPlan(plan.id, asked.vintage())) {
                    if (breakdown.code.equals(GRADUATES)) {
                        add(byArea, asked, plan, breakdown, graduates);
                    }
                }
            }
        }
        return byArea;
    }

    private void add(List<AreaBreakdown> byArea, Asked asked, Plan plan, Breakdown breakdown, Indicator graduates) {
        String region = asked.region().code;
        boolean isWhole = plan.jurisdiction.code.equals(region);
        List<Breakdown.Line> lines = breakdown.lines().stream()
                .filter(line -> isWhole || region.equals(line.region()))
                .toList();
        if (!lines.isEmpty()) {
            Period elapsed = elapsed(plan, asked.period());
            Map<String, AreaFigure> published = new HashMap<>();
            for (Breakdown.Line line : lines) {
                String code = Objects.requireNonNull(line.region());
                published.put(code, published(code, asked, graduates, elapsed));
            }
            PeriodFigure whole =
                    isWhole ? published(region, asked, graduates, elapsed).figure() : null;
            byArea.add(AreaBreakdowns.of(plan, breakdown, graduates, lines, asked.period(), published, whole));
        }
    }

    private AreaFigure published(String region, Asked asked, Indicator graduates, Period elapsed) {
        return AreaFigure.of(
                Objects.requireNonNull(
                        figures.of(region, List.of(graduates), asked.vintage()).get(graduates.code)),
                elapsed);
    }
}
