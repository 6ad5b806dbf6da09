package org.hrssplan.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The money of an investment project; what the document does not say is null.
 *
 * @param total of the project, in {@code unit}
 * @param inPlan of it, within the years of the plan
 * @param unit as printed, such as 亿元
 * @param from first year
 * @param to last year
 * @param funding where it comes from, in Chinese
 */
@Embeddable
public record Investment(
        @Convert(converter = DecimalText.class) @Column(name = "investment_total") @Nullable BigDecimal total,
        @Convert(converter = DecimalText.class) @Column(name = "investment_in_plan") @Nullable BigDecimal inPlan,
        @Column(name = "investment_unit") String unit,
        @Column(name = "investment_from") @Nullable Integer from,
        @Column(name = "investment_to") @Nullable Integer to,
        @Column(name = "funding_zh") @Nullable String funding,
        @Column(name = "funding_en") @Nullable String fundingEn) {}
