package org.hrssplan.socialinsurance.publicservice;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.ResourceBundle;
import org.hrssplan.standing.PeriodFigure;
import org.hrssplan.standing.StandingView;
import org.hrssplan.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * 委托投资率. By the letter of its definition (Liuzhou 名词解释 二、10 and 11) it divides what is entrusted in all up to
 * the end of the period, a stock, by the surplus gained within the period, a flow. So it is computed as {@code rate}, for
 * periods that are published whole; it is no share of the surplus and may pass 100. What of the surplus itself was
 * entrusted is told beside it, and is not compared with the target.
 *
 * @param rate reported and by the letter; no value where there was no surplus
 * @param entrusted in all, at the end of the period, in 元
 * @param newSurplus of the period, in 元
 * @param increase of what is entrusted since the end of the period of the same length before, in 元; null where either
 *     is not published exactly
 * @param increaseShare increase over new surplus in percent, half-up to 2 decimals; null without both, and where there
 *     was no surplus
 * @param note what is computed and what is not, in Chinese
 * @param noteEn in English
 */
public record EntrustedInvestment(
        StandingView rate,
        StandingView entrusted,
        StandingView newSurplus,
        @Nullable BigDecimal increase,
        @Nullable BigDecimal increaseShare,
        String note,
        String noteEn) {

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    /**
     * Puts it together.
     *
     * @param end of the period, in 元
     * @param before the same at the end of the period before
     * @param surplus of the period, in 元
     */
    static EntrustedInvestment of(
            StandingView rate,
            StandingView entrusted,
            StandingView newSurplus,
            @Nullable PeriodFigure end,
            @Nullable PeriodFigure before,
            @Nullable PeriodFigure surplus) {
        BigDecimal atEnd = exactly(end);
        BigDecimal atStart = exactly(before);
        BigDecimal gained = exactly(surplus);
        BigDecimal increase = atEnd == null || atStart == null ? null : atEnd.subtract(atStart);
        return new EntrustedInvestment(
                rate,
                entrusted,
                newSurplus,
                increase,
                increase == null || gained == null || gained.signum() <= 0
                        ? null
                        : new Fraction(increase.multiply(PERCENT), gained).rounded(DECIMALS),
                note(Locale.SIMPLIFIED_CHINESE),
                note(Locale.ENGLISH));
    }

    private static @Nullable BigDecimal exactly(@Nullable PeriodFigure known) {
        return known == null || known.partial() ? null : known.figure().exactValue();
    }

    private static String note(Locale language) {
        return ResourceBundle.getBundle(
                        "publicservice",
                        language,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString("ENTRUSTED_INVESTMENT");
    }
}
