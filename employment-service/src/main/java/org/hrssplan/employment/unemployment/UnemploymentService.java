package org.hrssplan.employment.unemployment;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hrssplan.computation.IndicatorValue;
import org.hrssplan.computation.IndicatorValues;
import org.hrssplan.employment.unemployment.WarningRules.Distance;
import org.hrssplan.employment.unemployment.WarningRules.Signal;
import org.hrssplan.indicator.Indicator;
import org.hrssplan.indicator.IndicatorRepository;
import org.hrssplan.notice.Notices;
import org.hrssplan.period.Period;
import org.hrssplan.plan.PlansInForce;
import org.hrssplan.quality.EarlierPeriods;
import org.hrssplan.region.Region;
import org.hrssplan.region.RegionRef;
import org.hrssplan.target.Satisfaction;
import org.hrssplan.target.Target;
import org.hrssplan.value.Figure;
import org.hrssplan.vintage.Vintage;
import org.jspecify.annotations.Nullable;

/** Sets the rates of unemployment, published or computed as a whole, against the ceilings of the plans in force. */
@Startup
@ApplicationScoped
class UnemploymentService {

    static final String REGISTERED = "urban-registered-unemployment-rate";
    static final String SURVEYED = "urban-surveyed-unemployment-rate";

    private static final List<String> RATES = List.of(REGISTERED, SURVEYED);

    private final IndicatorValues values;
    private final PlansInForce plans;
    private final IndicatorRepository indicators;
    private final WarningThresholds thresholds;

    UnemploymentService(
            IndicatorValues values, PlansInForce plans, IndicatorRepository indicators, UnemploymentConfig config) {
        this.values = values;
        this.plans = plans;
        this.indicators = indicators;
        // Read at start, so that thresholds that are not in order stop it.
        this.thresholds = config.thresholds();
    }

    /** Both rates of a region through the end of a period. */
    @Transactional
    UnemploymentView of(Region region, Period through, Vintage vintage, Locale language) {
        Map<String, Indicator> byCode = indicators.byCode(RATES);
        List<PlansInForce.Row> rows = plans.rows(region, through, Set.copyOf(RATES), vintage);
        Map<String, List<IndicatorValue>> found = values.of(region.code, RATES, computed(rows, through), vintage);
        List<RateView> views = new ArrayList<>();
        for (String code : RATES) {
            views.add(view(
                    byCode.get(code),
                    through(found.get(code), through),
                    rows.stream()
                            .filter(one -> one.row().code.equals(code))
                            .filter(one -> !one.row().target().comparator().isFloor())
                            .toList(),
                    new Notices("unemployment", language)));
        }
        return new UnemploymentView(RegionRef.of(region), through.code(), vintage.asOf(), thresholds, views);
    }

    /** The months for which rates are computed: those of the plans in force, and of the year asked for. */
    private static Period computed(List<PlansInForce.Row> rows, Period through) {
        YearMonth first = rows.stream()
                .map(one -> one.plan().span().first())
                .min(Comparator.naturalOrder())
                .orElse(through.last().withMonth(1));
        return new Period(first + "/" + through.last(), first, through.last());
    }

    private static List<RateValue> through(List<IndicatorValue> values, Period through) {
        return values.stream()
                .filter(one -> !one.partial() && !one.period().last().isAfter(through.last()))
                .map(RateValue::of)
                .sorted(Comparator.comparing(RateValue::period))
                .toList();
    }

    private RateView view(Indicator indicator, List<RateValue> series, List<PlansInForce.Row> rows, Notices notices) {
        RateValue latest = series.isEmpty() ? null : series.get(series.size() - 1);
        RateValue before = latest == null ? null : before(series, latest.period());
        RiseRun run = RiseRun.of(months(series));
        List<CeilingView> ceilings =
                rows.stream().map(one -> ceiling(one, latest)).toList();
        List<Signal> fired = WarningRules.fired(
                run, rows.stream().map(one -> distance(one, latest)).toList(), thresholds);
        return new RateView(
                indicator.code,
                indicator.nameZh,
                indicator.nameEn,
                indicator.baseUnit,
                latest == null ? null : WarningRules.level(fired),
                fired.stream()
                        .map(one -> notices.of(one.rule(), one.arguments().toArray()))
                        .toList(),
                latest == null ? null : RatePoint.of(latest),
                before == null ? null : RatePoint.of(before),
                change(latest, before),
                run == null ? null : run.months(),
                run == null ? null : run.latest().toString(),
                run == null || run.interruptedBy() == null
                        ? null
                        : run.interruptedBy().toString(),
                ceilings,
                series.stream().map(RatePoint::of).toList());
    }

    private static @Nullable RateValue before(List<RateValue> series, Period period) {
        Period wanted = EarlierPeriods.of(period).get(0);
        return series.stream()
                .filter(one -> one.period().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable BigDecimal change(@Nullable RateValue latest, @Nullable RateValue before) {
        return latest == null || before == null || latest.exact() == null || before.exact() == null
                ? null
                : latest.exact().subtract(before.exact());
    }

    /** The published months: of computed ones at most the last of a year is there, which makes no run. */
    private static SortedMap<YearMonth, Figure> months(List<RateValue> series) {
        SortedMap<YearMonth, Figure> months = new TreeMap<>();
        series.stream()
                .filter(one -> one.isReported() && one.period().months() == 1)
                .forEach(one -> months.put(one.period().first(), one.figure()));
        return months;
    }

    private static CeilingView ceiling(PlansInForce.Row one, @Nullable RateValue latest) {
        Target target = one.row().target();
        Distance distance = distance(one, latest);
        return new CeilingView(
                one.plan().id,
                one.plan().jurisdiction.code,
                one.row().printedTarget().text(one.row().unit),
                target.comparator(),
                target.figure().value(),
                distance.headroom(),
                distance.kept() == null ? null : distance.kept().asBoolean(),
                one.row().printedTarget().source());
    }

    /** A value from before the plan's years says nothing about its ceiling. */
    private static Distance distance(PlansInForce.Row one, @Nullable RateValue latest) {
        Target target = one.row().target();
        if (latest == null || !latest.period().endsWithin(one.plan().span())) {
            return new Distance(one.plan().id, one.row().printedTarget().text(one.row().unit), null, null);
        }
        BigDecimal exact = latest.exact();
        Satisfaction kept = target.satisfiedBy(latest.figure());
        BigDecimal headroom = exact == null ? null : target.figure().value().subtract(exact);
        return new Distance(one.plan().id, one.row().printedTarget().text(one.row().unit), headroom, kept);
    }
}
