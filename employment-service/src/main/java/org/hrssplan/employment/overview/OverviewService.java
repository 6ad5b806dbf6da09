package org.hrssplan.employment.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hrssplan.indicator.Indicator;
import org.hrssplan.indicator.IndicatorRepository;
import org.hrssplan.notice.Notice;
import org.hrssplan.notice.Notices;
import org.hrssplan.period.Period;
import org.hrssplan.published.FlowTotal;
import org.hrssplan.published.FlowView;
import org.hrssplan.published.PublishedValue;
import org.hrssplan.published.PublishedValues;
import org.hrssplan.region.Region;
import org.hrssplan.region.RegionRef;
import org.hrssplan.value.Fraction;
import org.hrssplan.vintage.Vintage;
import org.jspecify.annotations.Nullable;

/** Puts the flows of employment together. */
@ApplicationScoped
class OverviewService {

    private static final String NET = "urban-new-employment";
    private static final String NEWLY_EMPLOYED = "urban-newly-employed";
    private static final String ATTRITION = "urban-natural-attrition";
    private static final String TRAINING = "subsidized-vocational-training";
    private static final String MIGRANT_TRAINING = "migrant-worker-vocational-training";

    /** Of the Xuzhou annex: 附件 表3 and 表5. */
    private static final Set<String> SPLIT = Set.of("job-fairs", "startup-guaranteed-loans");

    private static final Set<String> CODES = new LinkedHashSet<>(
            Stream.concat(Stream.of(NET, NEWLY_EMPLOYED, ATTRITION, TRAINING, MIGRANT_TRAINING), SPLIT.stream())
                    .toList());

    private final PublishedValues published;
    private final IndicatorRepository indicators;
    private final SplitTargets splitTargets;

    OverviewService(PublishedValues published, IndicatorRepository indicators, SplitTargets splitTargets) {
        this.published = published;
        this.indicators = indicators;
        this.splitTargets = splitTargets;
    }

    /** What was done in a region over a period. */
    @Transactional
    EmploymentOverview of(Region region, Period period, Vintage vintage, Locale language) {
        Map<String, List<PublishedValue>> values = published.of(region.code, CODES, vintage);
        Map<String, Indicator> byCode = indicators.byCode(CODES);
        Notices notices = new Notices("overview", language);
        List<Notice> findings = new ArrayList<>();
        NetNewJobs netNewJobs = netNewJobs(values, byCode, period, notices, findings);
        SubsidizedTraining training = training(values, byCode, period, notices, findings);
        return new EmploymentOverview(
                RegionRef.of(region),
                period.code(),
                vintage.asOf(),
                netNewJobs,
                training,
                splitTargets.of(region, period, byCode, SPLIT, values, vintage),
                findings);
    }

    private static NetNewJobs netNewJobs(
            Map<String, List<PublishedValue>> values,
            Map<String, Indicator> byCode,
            Period period,
            Notices notices,
            List<Notice> findings) {
        FlowTotal net = FlowTotal.of(values.get(NET), period);
        FlowTotal newly = FlowTotal.of(values.get(NEWLY_EMPLOYED), period);
        FlowTotal attrition = FlowTotal.of(values.get(ATTRITION), period);
        BigDecimal computed = minus(newly.whole(), attrition.whole());
        BigDecimal difference = minus(net.whole(), computed);
        BigDecimal rounding = net.rounding().add(newly.rounding()).add(attrition.rounding());
        if (difference != null && difference.abs().compareTo(rounding) > 0) {
            findings.add(notices.of(OverviewFinding.NET_DIFFERS, net.value(), computed, difference));
        }
        return new NetNewJobs(
                FlowView.of(byCode.get(NET), net),
                FlowView.of(byCode.get(NEWLY_EMPLOYED), newly),
                FlowView.of(byCode.get(ATTRITION), attrition),
                computed,
                difference);
    }

    private static SubsidizedTraining training(
            Map<String, List<PublishedValue>> values,
            Map<String, Indicator> byCode,
            Period period,
            Notices notices,
            List<Notice> findings) {
        FlowTotal all = FlowTotal.of(values.get(TRAINING), period);
        FlowTotal migrants = FlowTotal.of(values.get(MIGRANT_TRAINING), period);
        if (all.value() != null && migrants.value() != null) {
            boolean sameMonths = all.isOfSameMonths(migrants);
            if (!sameMonths) {
                findings.add(notices.of(OverviewFinding.PART_AND_WHOLE_OF_OTHER_MONTHS));
            }
            BigDecimal most = all.value().add(all.rounding()).add(migrants.rounding());
            if ((sameMonths || all.complete()) && migrants.value().compareTo(most) > 0) {
                findings.add(notices.of(OverviewFinding.PART_ABOVE_WHOLE, migrants.value(), all.value()));
            }
        }
        return new SubsidizedTraining(
                FlowView.of(byCode.get(TRAINING), all),
                FlowView.of(byCode.get(MIGRANT_TRAINING), migrants),
                share(migrants.whole(), all.whole()));
    }

    private static @Nullable BigDecimal share(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
        return part == null || whole == null || whole.signum() == 0
                ? null
                : new Fraction(part.movePointRight(2), whole).rounded(2);
    }

    private static @Nullable BigDecimal minus(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : one.subtract(other);
    }
}
