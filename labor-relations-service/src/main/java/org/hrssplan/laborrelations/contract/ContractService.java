package org.hrssplan.laborrelations.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hrssplan.indicator.Indicator;
import org.hrssplan.indicator.IndicatorRepository;
import org.hrssplan.period.Period;
import org.hrssplan.plan.PlansInForce;
import org.hrssplan.published.PublishedValue;
import org.hrssplan.published.PublishedValues;
import org.hrssplan.published.ValuePoint;
import org.hrssplan.region.Region;
import org.hrssplan.region.RegionRef;
import org.hrssplan.target.Target;
import org.hrssplan.vintage.Vintage;
import org.jspecify.annotations.Nullable;

/** Sets the reported rates of contracts against the targets of the plans in force. */
@ApplicationScoped
class ContractService {

    private static final List<String> RATES = List.of(
            "labor-contract-signing-rate",
            "large-enterprise-labor-contract-signing-rate",
            "collective-contract-signing-rate");

    private final PublishedValues published;
    private final PlansInForce plans;
    private final IndicatorRepository indicators;

    ContractService(PublishedValues published, PlansInForce plans, IndicatorRepository indicators) {
        this.published = published;
        this.plans = plans;
        this.indicators = indicators;
    }

    /** The rates of a region through the end of a period. */
    @Transactional
    ContractsView of(Region region, Period through, Vintage vintage) {
        Map<String, List<PublishedValue>> values = published.of(region.code, RATES, vintage);
        Map<String, Indicator> byCode = indicators.byCode(RATES);
        List<PlansInForce.Row> rows = plans.rows(region, through, Set.copyOf(RATES), vintage);
        List<ContractRateView> views = new ArrayList<>();
        for (String code : RATES) {
            Indicator indicator = byCode.get(code);
            List<PublishedValue> series = PublishedValues.through(values.get(code), through);
            PublishedValue latest = series.isEmpty() ? null : series.get(series.size() - 1);
            views.add(new ContractRateView(
                    code,
                    indicator.nameZh,
                    indicator.nameEn,
                    indicator.baseUnit,
                    latest == null ? null : ValuePoint.of(latest),
                    rows.stream()
                            .filter(one -> one.row().code.equals(code))
                            .map(one -> target(one, latest))
                            .toList()));
        }
        return new ContractsView(RegionRef.of(region), through.code(), vintage.asOf(), views);
    }

    /** A value from before the plan's years says nothing about its target. */
    private static ContractTargetView target(PlansInForce.Row one, @Nullable PublishedValue latest) {
        Target target = one.row().target();
        boolean ofThePlan =
                latest != null && latest.period().endsWithin(one.plan().span());
        BigDecimal exact = ofThePlan ? latest.exact() : null;
        return new ContractTargetView(
                one.plan().id,
                one.plan().jurisdiction.code,
                one.row().printedTarget().text(one.row().unit),
                target.comparator(),
                target.figure().value(),
                exact == null ? null : target.figure().value().subtract(exact),
                ofThePlan ? target.satisfiedBy(latest.figure()).asBoolean() : null,
                one.row().printedTarget().source());
    }
}
