package org.hrssplan.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hrssplan.comparison.ComparisonView.ComparedFigures;
import org.hrssplan.comparison.ComparisonView.ComparedPlan;
import org.hrssplan.comparison.ComparisonView.ComparedValue;
import org.hrssplan.comparison.ComparisonView.ComparisonWarning;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.indicator.Indicator;
import org.hrssplan.indicator.IndicatorRepository;
import org.hrssplan.notice.Notice;
import org.hrssplan.notice.Notices;
import org.hrssplan.period.Period;
import org.hrssplan.plan.Plan;
import org.hrssplan.plan.PlanIndicator;
import org.hrssplan.plan.PlanIndicatorRepository;
import org.hrssplan.plan.PlanIndicatorView;
import org.hrssplan.plan.PlanRepository;
import org.hrssplan.plan.PlanView;
import org.hrssplan.progress.EvaluationPeriods;
import org.hrssplan.progress.ProgressService;
import org.hrssplan.progress.ProgressView;
import org.hrssplan.value.Unit;
import org.hrssplan.vintage.Vintage;
import org.jspecify.annotations.Nullable;

/** Puts what several plans promise for one indicator side by side. */
@ApplicationScoped
class ComparisonService {

    private final IndicatorRepository indicators;
    private final PlanRepository plans;
    private final PlanIndicatorRepository rows;
    private final EvaluationPeriods periods;
    private final ProgressService progress;

    ComparisonService(
            IndicatorRepository indicators,
            PlanRepository plans,
            PlanIndicatorRepository rows,
            EvaluationPeriods periods,
            ProgressService progress) {
        this.indicators = indicators;
        this.plans = plans;
        this.rows = rows;
        this.periods = periods;
        this.progress = progress;
    }

    /**
     * An indicator in these plans, or in all that have it, as it was known then.
     *
     * @throws ApiException INDICATOR_NOT_FOUND if the catalogue has no such indicator, INVALID_PARAMETER if the period is
     *     none
     */
    ComparisonView of(String code, List<String> wanted, @Nullable String period, Vintage vintage, Locale language) {
        Indicator indicator = indicators.findById(code);
        if (indicator == null) {
            throw new ApiException(ErrorCode.INDICATOR_NOT_FOUND, code);
        }
        Period asked = period == null ? null : EvaluationPeriods.parse(period);
        Map<String, ComparedPlan> compared = new LinkedHashMap<>();
        for (Plan plan : plans(wanted)) {
            rows.inPlan(plan.id, code, vintage)
                    .ifPresent(row -> compared.put(plan.id, compared(plan, row, asked, vintage, language)));
        }
        return new ComparisonView(
                code,
                indicator.nameZh,
                indicator.nameEn,
                indicator.kind,
                indicator.direction,
                indicator.baseUnit,
                period,
                vintage.asOf(),
                List.copyOf(compared.values()),
                wanted.stream()
                        .filter(plan -> !compared.containsKey(plan))
                        .distinct()
                        .toList(),
                warnings(compared, language));
    }

    /** Those that are known, in this order. */
    private List<Plan> plans(List<String> wanted) {
        List<Plan> all = plans.inOrder();
        Map<String, Plan> byId = all.stream().collect(Collectors.toMap(plan -> plan.id, Function.identity()));
        return wanted.isEmpty()
                ? all
                : wanted.stream()
                        .distinct()
                        .map(byId::get)
                        .filter(Objects::nonNull)
                        .toList();
    }

    private ComparedPlan compared(
            Plan plan, PlanIndicator row, @Nullable Period period, Vintage vintage, Locale language) {
        Period through = periods.within(plan, period, vintage);
        ProgressView reached = through == null
                ? null
                : progress.briefly(plan, List.of(row), through, vintage, language)
                        .get(0);
        PlanIndicatorView view = PlanIndicatorView.of(plan, row);
        Unit unit = Unit.parse(row.unit);
        return new ComparedPlan(
                PlanView.of(plan),
                view,
                reached,
                new ComparedFigures(
                        inBase(unit, view.baseline().value()),
                        inBase(unit, view.target().value()),
                        inBase(unit, reached == null ? null : reached.achieved())));
    }

    private static @Nullable BigDecimal inBase(Unit unit, @Nullable BigDecimal value) {
        return value == null ? null : unit.toBase(value);
    }

    private static List<ComparisonWarning> warnings(Map<String, ComparedPlan> compared, Locale language) {
        Map<String, PlanIndicatorView> table = new LinkedHashMap<>();
        compared.forEach((plan, one) -> table.put(plan, one.row()));
        List<ComparisonWarning> warnings = new ArrayList<>();
        for (Difference difference : Difference.values()) {
            Map<String, String> values = difference.among(table);
            if (!values.isEmpty()) {
                Notice notice = new Notices("comparison", language).of(difference);
                warnings.add(new ComparisonWarning(
                        notice.code(),
                        notice.message(),
                        values.entrySet().stream()
                                .map(one -> new ComparedValue(one.getKey(), one.getValue()))
                                .toList()));
            }
        }
        return warnings;
    }

    /** Plans as a query names them: repeated, or separated by commas. */
    static List<String> ids(List<String> given) {
        return given.stream()
                .flatMap(text -> Arrays.stream(text.split(",")))
                .filter(id -> !id.isBlank())
                .toList();
    }
}
