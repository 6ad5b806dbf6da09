package org.hrssplan.employment.unemployment;

import java.math.BigDecimal;
import java.util.List;
import org.hrssplan.notice.Notice;
import org.jspecify.annotations.Nullable;

/**
 * A rate of unemployment through the end of a period: published, or computed where the year has all of its components.
 *
 * @param indicator code
 * @param level the most urgent of the rules that fired; null where nothing is known
 * @param reasons the rules that fired, the most urgent first
 * @param latest the value that ends last, of two that end together the one of the shorter period; null for none
 * @param before the value of the period of the same length right before; null where that is not known
 * @param change latest less before in percentage points; null unless both are known exactly
 * @param monthsOfRise how many months in a row, up to the latest month that is published, each stood above the one
 *     before; null where no month is published
 * @param latestMonth to which monthsOfRise counts
 * @param interruptedBy the month with which the count ends because it is missing or known only as an inequality
 * @param ceilings of the plans in force
 * @param series everything that is published through the period, and of a year for which no rate is published the last that
 *     can be computed, in the order of time
 */
public record RateView(
        String indicator,
        String name,
        String nameEn,
        String unit,
        @Nullable WarningLevel level,
        List<Notice> reasons,
        @Nullable RatePoint latest,
        @Nullable RatePoint before,
        @Nullable BigDecimal change,
        @Nullable Integer monthsOfRise,
        @Nullable String latestMonth,
        @Nullable String interruptedBy,
        List<CeilingView> ceilings,
        List<RatePoint> series) {}
