package org.hrssplan.breakdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.hrssplan.breakdown.ProposedSplit.Whole;
import org.hrssplan.target.Kind;
import org.junit.jupiter.api.Test;

class ProposedSplitTest {

    private static final List<BigDecimal> WEIGHTS = decimals("1", "1", "1");

    /** Xuzhou: 356.95 in 2020, 375 in 2025; a fifth of the way a year. */
    @Test
    void theYearsOfAStockLieOnTheLineFromItsBaseline() {
        Whole pensions = new Whole(Kind.STOCK, new BigDecimal("375"), new BigDecimal("356.95"), 2021, 2025);

        List<List<BigDecimal>> rows = ProposedSplit.of(pensions, WEIGHTS, List.of(2021, 2023, 2025), 2);

        assertThat(rows)
                .containsExactly(
                        decimals("120.19", "122.60", "125.00"),
                        decimals("120.19", "122.59", "125.00"),
                        decimals("120.18", "122.59", "125.00"));
    }

    @Test
    void ofAStockWithoutBaselineTheLastYearIsSplit() {
        Whole pensions = new Whole(Kind.STOCK, new BigDecimal("10"), null, 2021, 2025);

        assertThat(ProposedSplit.of(pensions, WEIGHTS, List.of(2025), 0))
                .containsExactly(decimals("4"), decimals("3"), decimals("3"));
    }

    @Test
    void aFlowIsSplitOverItsYearsToo() {
        Whole jobs = new Whole(Kind.FLOW, new BigDecimal("10"), new BigDecimal("8.8"), 2021, 2025);

        assertThat(ProposedSplit.of(jobs, WEIGHTS, List.of(2021, 2022), 0))
                .containsExactly(decimals("2", "2"), decimals("2", "1"), decimals("1", "2"));
    }

    private static List<BigDecimal> decimals(String... values) {
        return Stream.of(values).map(BigDecimal::new).toList();
    }
}
