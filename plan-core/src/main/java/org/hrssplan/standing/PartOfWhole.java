package org.hrssplan.standing;

import java.math.BigDecimal;
import java.util.List;
import org.hrssplan.observation.FindingView;
import org.hrssplan.quality.Finding;
import org.hrssplan.quality.Rule;
import org.hrssplan.quality.Severity;
import org.hrssplan.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * A part (其中) beside its whole.
 *
 * @param part code
 * @param whole code
 * @param share part over whole in percent, half-up to 2 decimals; null unless both are reported exactly for the same
 *     time, and the whole is above zero
 * @param findings a part above its whole, where rounding does not explain it
 */
public record PartOfWhole(String part, String whole, @Nullable BigDecimal share, List<FindingView> findings) {

    private static final int DECIMALS = 2;

    public PartOfWhole {
        findings = List.copyOf(findings);
    }

    public static PartOfWhole of(Standing part, Standing whole) {
        String partCode = part.indicator().code;
        String wholeCode = whole.indicator().code;
        PeriodFigure ofPart = part.reported();
        PeriodFigure ofWhole = whole.reported();
        BigDecimal partValue = ofPart == null ? null : ofPart.figure().exactValue();
        BigDecimal wholeValue = ofWhole == null ? null : ofWhole.figure().exactValue();
        if (partValue == null || wholeValue == null || !comparable(ofPart, ofWhole)) {
            return new PartOfWhole(partCode, wholeCode, null, List.of());
        }
        BigDecimal share = wholeValue.signum() <= 0
                ? null
                : new Fraction(partValue.multiply(Composition.PERCENT), wholeValue).rounded(DECIMALS);
        BigDecimal rounding = ofPart.rounding().add(ofWhole.rounding());
        boolean above = partValue.subtract(wholeValue).compareTo(rounding) > 0;
        Finding finding = new Finding(
                Rule.PART_OF_WHOLE,
                Severity.WARNING,
                List.of(
                        partCode,
                        partValue.toPlainString(),
                        wholeCode,
                        wholeValue.toPlainString(),
                        part.indicator().baseUnit));
        return new PartOfWhole(partCode, wholeCode, share, above ? List.of(FindingView.of(finding)) : List.of());
    }

    /** Of the same time, and sums that are both whole; what half a year brought is no part of a year. */
    private static boolean comparable(PeriodFigure part, PeriodFigure whole) {
        return part.period().last().equals(whole.period().last()) && !part.partial() && !whole.partial();
    }
}
