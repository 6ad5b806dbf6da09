package org.hrssplan.laborrelations.contract;

import java.util.List;
import org.hrssplan.published.ValuePoint;
import org.jspecify.annotations.Nullable;

/**
 * A rate of contracts through the end of a period.
 *
 * @param indicator code
 * @param latest the published value that ends last, of two that end together the one of the shorter period; null for none
 * @param targets of the plans in force; none where they promise nothing of it
 */
public record ContractRateView(
        String indicator,
        String name,
        String nameEn,
        String unit,
        @Nullable ValuePoint latest,
        List<ContractTargetView> targets) {}
