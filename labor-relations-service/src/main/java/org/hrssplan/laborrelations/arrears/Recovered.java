package org.hrssplan.laborrelations.arrears;

import java.math.BigDecimal;
import java.util.List;

/** What is recovered of a case: how many recoveries, and their sum in 元. */
record Recovered(int count, BigDecimal amount) {

    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(MoneyChecks.CENTS);

    static Recovered of(List<ArrearsRecovery> recoveries) {
        return new Recovered(
                recoveries.size(), recoveries.stream().map(one -> one.amount).reduce(NOTHING, BigDecimal::add));
    }
}
