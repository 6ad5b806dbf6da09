package org.hrssplan.talent.structure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hrssplan.value.Fraction;

/** Heads by level, in 人; each 0 to 1,000,000,000. */
record TitleHeads(long senior, long intermediate, long junior) {

    static final long MOST = 1_000_000_000L;

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    long total() {
        return senior + intermediate + junior;
    }

    /** From the highest level. */
    List<Long> byLevel() {
        return List.of(senior, intermediate, junior);
    }

    /** Exact shares in percent, from the highest level; empty where there is nobody. */
    List<Fraction> shares() {
        List<Fraction> shares = new ArrayList<>();
        if (total() > 0) {
            for (long heads : byLevel()) {
                shares.add(new Fraction(BigDecimal.valueOf(heads).multiply(PERCENT), BigDecimal.valueOf(total())));
            }
        }
        return shares;
    }
}
