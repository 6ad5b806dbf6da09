package org.hrssplan.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hrssplan.indicator.Indicator;
import org.hrssplan.indicator.IndicatorRepository;
import org.hrssplan.plan.Plan;
import org.hrssplan.plan.PlanIndicator;
import org.hrssplan.plan.PlanIndicatorRepository;
import org.hrssplan.plan.PlanRepository;
import org.hrssplan.progress.ProgressService;
import org.hrssplan.progress.ProgressView;
import org.hrssplan.question.Asked;
import org.jspecify.annotations.Nullable;

/** Tells where a region stands with several indicators at once. */
@ApplicationScoped
public class Standings {

    private final IndicatorRepository indicators;
    private final PublishedFigures figures;
    private final PlanRepository plans;
    private final PlanIndicatorRepository rows;
    private final ProgressService progress;

    Standings(
            IndicatorRepository indicators,
            PublishedFigures figures,
            PlanRepository plans,
            PlanIndicatorRepository rows,
            ProgressService progress) {
        this.indicators = indicators;
        this.figures = figures;
        this.plans = plans;
        this.rows = rows;
        this.progress = progress;
    }

    /** Standings, and the series that they are taken from, by the indicators' codes. */
    public record Found(Map<String, Standing> standings, Map<String, IndicatorSeries> series) {

        /** Where the region stands with an indicator that was asked for. */
        public Standing standing(String code) {
            return Objects.requireNonNull(standings.get(code), code);
        }

        public StandingView view(String code) {
            return StandingView.of(standing(code));
        }

        /** What is published of an indicator that was asked for, or of a component. */
        public IndicatorSeries series(String code) {
            return Objects.requireNonNull(series.get(code), code);
        }
    }

    /** Where the region stands with these indicators, computed by the formulas of the catalogue. */
    public Found of(Asked asked, List<String> codes, Locale language) {
        return of(asked, codes, Map.of(), language);
    }

    /**
     * Where the region stands with these indicators.
     *
     * @param more what indicators without a formula in the catalogue are made of, by code
     */
    @Transactional
    public Found of(Asked asked, List<String> codes, Map<String, Composition> more, Locale language) {
        Map<String, Indicator> known = new HashMap<>(indicators.byCode(codes));
        Map<String, Composition> compositions = new HashMap<>();
        Set<String> components = new LinkedHashSet<>();
        for (String code : codes) {
            Composition composition = composition(Objects.requireNonNull(known.get(code), code), more);
            if (composition != null) {
                compositions.put(code, composition);
                components.addAll(composition.components());
            }
        }
        components.removeAll(known.keySet());
        known.putAll(components.isEmpty() ? Map.of() : indicators.byCode(components));
        Map<String, IndicatorSeries> series = figures.of(asked.region().code, known.values(), asked.vintage());
        Map<String, List<StandingTarget>> targets = targets(asked, codes, language);
        Map<String, Standing> standings = new HashMap<>();
        for (String code : codes) {
            Composition composition = compositions.get(code);
            standings.put(
                    code,
                    new Standing(
                            Objects.requireNonNull(known.get(code)),
                            Objects.requireNonNull(series.get(code)).in(asked.period()),
                            composition == null ? null : Computation.of(composition, series, asked.period()),
                            targets.getOrDefault(code, List.of())));
        }
        return new Found(standings, series);
    }

    private static @Nullable Composition composition(Indicator indicator, Map<String, Composition> more) {
        Composition formula = Composition.of(indicator);
        return formula == null ? more.get(indicator.code) : formula;
    }

    /** The plans of this region whose years hold the period, latest first. */
    public List<Plan> plans(Asked asked) {
        return plans.inOrder().stream()
                .filter(one -> one.jurisdiction.code.equals(asked.region().code))
                .filter(one -> one.span().contains(asked.period()))
                .toList();
    }

    private Map<String, List<StandingTarget>> targets(Asked asked, List<String> codes, Locale language) {
        Map<String, List<StandingTarget>> targets = new HashMap<>();
        for (Plan plan : plans(asked)) {
            List<PlanIndicator> wanted = rows.ofPlan(plan.id, asked.vintage()).stream()
                    .filter(row -> codes.contains(row.code))
                    .toList();
            List<ProgressView> judged = progress.of(plan, wanted, asked.period(), asked.vintage(), language);
            for (int i = 0; i < wanted.size(); i++) {
                PlanIndicator row = wanted.get(i);
                targets.computeIfAbsent(row.code, none -> new ArrayList<>())
                        .add(StandingTarget.of(plan, row, judged.get(i)));
            }
        }
        return targets;
    }
}
