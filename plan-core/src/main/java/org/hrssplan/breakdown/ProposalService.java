package org.hrssplan.breakdown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hrssplan.access.Access;
import org.hrssplan.breakdown.ProposalView.RegionWeight;
import org.hrssplan.breakdown.ProposedSplit.Whole;
import org.hrssplan.indicator.Indicator;
import org.hrssplan.period.Period;
import org.hrssplan.plan.PlanIndicator;
import org.hrssplan.published.FlowTotal;
import org.hrssplan.published.PublishedValue;
import org.hrssplan.published.PublishedValues;
import org.hrssplan.record.FieldChecks;
import org.hrssplan.target.Kind;
import org.hrssplan.target.SplitTable;
import org.hrssplan.value.Decimals;
import org.hrssplan.value.Figure;
import org.hrssplan.value.Unit;
import org.hrssplan.vintage.Vintage;
import org.jspecify.annotations.Nullable;

/** Proposes how a target could be split; writes nothing. */
@ApplicationScoped
class ProposalService {

    private final Access access;
    private final BreakdownService breakdowns;
    private final PublishedValues published;

    ProposalService(Access access, BreakdownService breakdowns, PublishedValues published) {
        this.access = access;
        this.breakdowns = breakdowns;
        this.published = published;
    }

    /**
     * A split that adds up to the plan's target exactly.
     *
     * @throws org.hrssplan.http.ApiException PLAN_NOT_FOUND, INDICATOR_NOT_FOUND, VALIDATION_FAILED
     */
    @Transactional
    ProposalView propose(String planId, String code, GivenProposal given, Locale language) {
        FieldChecks checks = new FieldChecks(language);
        SplitFrame frame = breakdowns.frame(planId, code);
        access.require(frame.plan().jurisdiction.code);
        List<Integer> years = frame.years(given.years(), frame.plan().startYear, checks);
        regions(given, frame, checks);
        checks.required("/method", given.method());
        Integer scale = given.scale();
        checks.range("/scale", scale == null ? null : scale.longValue(), 0, Decimals.MAX_SCALE);
        Unit unit = frame.unit(given.unit(), checks);
        frame.checkKind(checks);
        checks.refuseIfAny();
        List<String> regions =
                given.regions().stream().map(Objects::requireNonNull).toList();
        Whole whole = whole(frame, Objects.requireNonNull(unit), years, scale, checks);
        List<BigDecimal> weights = weights(given, frame.indicator(), regions, years.get(0) - 1, checks);
        checks.refuseIfAny();
        return view(given, frame, years, regions, Objects.requireNonNull(whole), weights);
    }

    private static void regions(GivenProposal given, SplitFrame frame, FieldChecks checks) {
        if (frame.checkCount("/regions", given.regions(), checks)) {
            Set<String> partition = new HashSet<>(given.regions());
            Set<String> seen = new HashSet<>();
            for (int index = 0; index < given.regions().size(); index++) {
                frame.checkRegion("/regions/" + index, given.regions().get(index), partition, seen, checks);
            }
        }
    }

    /** Null where there is nothing that could be split so, which is an error then. */
    private @Nullable Whole whole(SplitFrame frame, Unit unit, List<Integer> years, int scale, FieldChecks checks) {
        Indicator indicator = frame.indicator();
        PlanIndicator row = breakdowns.row(frame.plan().id, indicator.code);
        BigDecimal target = SplitTarget.of(indicator, row, unit).value();
        if (target == null || row == null) {
            checks.add("", "NO_TARGET", indicator.nameZh);
            return null;
        }
        if (target.stripTrailingZeros().scale() > scale) {
            checks.add("/scale", "TOO_FEW_DECIMALS", target.toPlainString() + " " + unit.printed(), scale);
            return null;
        }
        Figure printed = row.comparableBaseline();
        BigDecimal exact = printed == null ? null : printed.exactValue();
        BigDecimal baseline = exact == null ? null : Unit.parse(row.unit).convert(exact, unit);
        if (indicator.kind == Kind.STOCK && years.size() > 1 && baseline == null) {
            checks.add("/years", "NO_BASELINE", row.name);
            return null;
        }
        return new Whole(indicator.kind, target, baseline, frame.plan().startYear, frame.plan().endYear);
    }

    private List<BigDecimal> weights(
            GivenProposal given, Indicator indicator, List<String> regions, int yearBefore, FieldChecks checks) {
        Map<String, @Nullable BigDecimal> byRegion = given.weights() == null ? Map.of() : given.weights();
        SplitMethod method = Objects.requireNonNull(given.method());
        byRegion.keySet().stream()
                .filter(code -> method != SplitMethod.BY_WEIGHT || !regions.contains(code))
                .sorted()
                .forEach(code -> checks.add(field(code), "NOT_HERE"));
        List<BigDecimal> weights = new ArrayList<>();
        for (int index = 0; index < regions.size(); index++) {
            String code = regions.get(index);
            switch (method) {
                case EQUAL -> weights.add(BigDecimal.ONE);
                case BY_WEIGHT -> given(code, byRegion.get(code), weights, checks);
                case BY_LAST_YEAR -> {
                    BigDecimal value = published(code, indicator, Period.ofYear(yearBefore));
                    if (value == null || value.signum() <= 0) {
                        checks.add("/regions/" + index, "NOTHING_PUBLISHED", code, Integer.toString(yearBefore));
                    } else {
                        weights.add(value);
                    }
                }
            }
        }
        return weights;
    }

    private static void given(
            String region, @Nullable BigDecimal weight, List<BigDecimal> weights, FieldChecks checks) {
        if (!checks.required(field(region), weight)) {
            return;
        }
        try {
            Decimals.requireBounds(weight);
        } catch (IllegalArgumentException e) {
            checks.add(field(region), "NUMBER_OUT_OF_BOUNDS");
            return;
        }
        if (weight.signum() <= 0) {
            checks.add(field(region), "NOT_POSITIVE");
        }
        weights.add(weight);
    }

    private static String field(String region) {
        // A JSON pointer, in which ~ and / are written so.
        return "/weights/" + region.replace("~", "~0").replace("/", "~1");
    }

    /** The whole of a year in the base unit: of a flow its sum, of a stock what it was at last. */
    private @Nullable BigDecimal published(String region, Indicator indicator, Period year) {
        List<PublishedValue> values = Objects.requireNonNull(
                published.of(region, List.of(indicator.code), Vintage.LATEST).get(indicator.code));
        if (indicator.kind == Kind.FLOW) {
            return FlowTotal.of(values, year).whole();
        }
        return values.stream()
                .filter(one -> year.contains(one.period()))
                .max(Comparator.<PublishedValue, YearMonth>comparing(
                                one -> one.period().last())
                        .thenComparing(one -> one.period().months()))
                .map(PublishedValue::exact)
                .orElse(null);
    }

    private static ProposalView view(
            GivenProposal given,
            SplitFrame frame,
            List<Integer> years,
            List<String> regions,
            Whole whole,
            List<BigDecimal> weights) {
        boolean flow = whole.kind() == Kind.FLOW;
        int scale = Objects.requireNonNull(given.scale());
        List<List<BigDecimal>> cells = ProposedSplit.of(whole, weights, years, scale);
        List<SplitLine> rows = new ArrayList<>();
        List<RegionWeight> used = new ArrayList<>();
        for (int row = 0; row < regions.size(); row++) {
            List<BigDecimal> values = cells.get(row);
            rows.add(new SplitLine(regions.get(row), values, flow ? sum(values) : null));
            used.add(new RegionWeight(regions.get(row), weights.get(row)));
        }
        List<BigDecimal> totals = SplitTable.columns(
                cells.stream().map(values -> new SplitTable.Row(values, null)).toList(), years.size());
        SplitMethod method = Objects.requireNonNull(given.method());
        return new ProposalView(
                frame.plan().id,
                frame.indicator().code,
                Objects.requireNonNull(given.unit()),
                whole.target(),
                scale,
                method,
                method == SplitMethod.BY_LAST_YEAR ? years.get(0) - 1 : null,
                used,
                years,
                rows,
                totals,
                flow ? sum(totals) : null);
    }

    private static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
