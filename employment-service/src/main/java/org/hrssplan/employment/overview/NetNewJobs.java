package org.hrssplan.employment.overview;

import java.math.BigDecimal;
import org.hrssplan.published.FlowView;
import org.jspecify.annotations.Nullable;

/**
 * Net new urban employment over a period: those newly employed less natural attrition.
 *
 * @param reported as it is published
 * @param computed newly employed less attrition in persons; null unless both are published for every month
 * @param difference reported less computed; null unless both are there for every month
 */
public record NetNewJobs(
        FlowView reported,
        FlowView newlyEmployed,
        FlowView naturalAttrition,
        @Nullable BigDecimal computed,
        @Nullable BigDecimal difference) {}
