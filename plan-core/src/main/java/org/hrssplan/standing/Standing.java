package org.hrssplan.standing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hrssplan.indicator.Indicator;
import org.hrssplan.quality.Finding;
import org.hrssplan.quality.Rule;
import org.hrssplan.quality.Severity;
import org.hrssplan.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Where a region stands with an indicator in a period.
 *
 * @param reported null where nothing is published for the period
 * @param computed null where the indicator is not made of others
 * @param targets of the plans of the region that are valid then
 */
public record Standing(
        Indicator indicator,
        @Nullable PeriodFigure reported,
        @Nullable Computation computed,
        List<StandingTarget> targets) {

    /** How many decimals a computed value is shown with at most. */
    static final int DECIMALS = 4;

    public Standing {
        targets = List.copyOf(targets);
    }

    /** What is reported and known exactly, else what is computed, to 4 decimals; null where neither is there. */
    public @Nullable BigDecimal value() {
        BigDecimal exact = reported == null ? null : reported.figure().exactValue();
        if (exact != null) {
            return exact;
        }
        Fraction value = computed == null ? null : computed.value();
        return value == null ? null : value.toDecimal(DECIMALS);
    }

    /** What the reported value and the components say against each other, rounding set aside. */
    List<Finding> findings() {
        List<Finding> found = new ArrayList<>();
        BigDecimal value = reported == null || reported.partial()
                ? null
                : reported.figure().exactValue();
        if (value == null || computed == null || !computed.composition().defined()) {
            return found;
        }
        Fraction least = computed.least();
        Fraction most = computed.most();
        boolean sameTime = computed.isOf(Objects.requireNonNull(reported).period());
        if (!sameTime || least == null || most == null) {
            return found;
        }
        BigDecimal rounding = reported.rounding();
        boolean apart = Fraction.of(value.add(rounding)).compareTo(least) < 0
                || Fraction.of(value.subtract(rounding)).compareTo(most) > 0;
        if (apart) {
            String shown =
                    Objects.requireNonNull(computed.value()).toDecimal(DECIMALS).toPlainString();
            found.add(new Finding(
                    Rule.FORMULA,
                    Severity.WARNING,
                    List.of(indicator.code, value.toPlainString(), shown, indicator.baseUnit)));
        }
        return found;
    }
}
