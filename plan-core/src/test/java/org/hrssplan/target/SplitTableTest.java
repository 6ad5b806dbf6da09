package org.hrssplan.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.hrssplan.target.SplitTable.Row;
import org.junit.jupiter.api.Test;

class SplitTableTest {

    private static final Row FIRST = new Row(decimals("0.30", "0.3"), new BigDecimal("0.60"));
    private static final Row SECOND = new Row(decimals("1.9", "1.9"), new BigDecimal("3.8"));

    @Test
    void addsUpWhateverTheScale() {
        SplitTable table = new SplitTable(List.of(FIRST, SECOND), decimals("2.2", "2.2"), new BigDecimal("4.4"));

        assertThat(table.computedTotals()).containsExactlyElementsOf(decimals("2.20", "2.2"));
        assertThat(table.computedTotal()).isEqualTo("4.40");
        assertThat(table.isConsistent()).isTrue();
    }

    @Test
    void oneWrongCellIsFound() {
        Row wrong = new Row(decimals("0.30", "0.31"), new BigDecimal("0.61"));

        assertThat(new SplitTable(List.of(wrong, SECOND), decimals("2.2", "2.2"), new BigDecimal("4.4")).isConsistent())
                .isFalse();
    }

    @Test
    void aWrongTotalOfARowOrOfTheWholeIsFound() {
        Row wrong = new Row(decimals("0.30", "0.3"), new BigDecimal("0.61"));

        assertThat(new SplitTable(List.of(wrong, SECOND), decimals("2.2", "2.2"), new BigDecimal("4.4")).isConsistent())
                .isFalse();
        assertThat(new SplitTable(List.of(FIRST, SECOND), decimals("2.2", "2.2"), new BigDecimal("4.5")).isConsistent())
                .isFalse();
    }

    @Test
    void theYearsOfAStockDoNotAdd() {
        SplitTable stock = new SplitTable(
                List.of(new Row(decimals("1", "2"), null), new Row(decimals("3", "4"), null)),
                decimals("4", "6"),
                null);

        assertThat(stock.computedTotal()).isNull();
        assertThat(stock.isConsistent()).isTrue();
    }

    private static List<BigDecimal> decimals(String... values) {
        return Stream.of(values).map(BigDecimal::new).toList();
    }
}
