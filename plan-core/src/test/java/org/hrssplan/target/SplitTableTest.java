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

    /** Xuzhou's annex table 1, in 人, its target 37.5 万人; one cell has 1 too much. */
    @Test
    void everyDifferenceOfAWrongCellIsNamed() {
        SplitTable table = new SplitTable(
                List.of(
                        new Row(decimals("2300", "2301"), new BigDecimal("4600")),
                        new Row(decimals("72700", "72700"), new BigDecimal("145400"))),
                decimals("75000", "75000"),
                new BigDecimal("150000"));

        assertThat(table.differences(new BigDecimal("150000")))
                .containsExactly(
                        new SplitDifference(SplitPlace.COLUMN, 1, new BigDecimal("75000"), new BigDecimal("75001")),
                        new SplitDifference(SplitPlace.ROW, 0, new BigDecimal("4600"), new BigDecimal("4601")),
                        new SplitDifference(SplitPlace.TOTAL, null, new BigDecimal("150000"), new BigDecimal("150001")),
                        new SplitDifference(
                                SplitPlace.TARGET, null, new BigDecimal("150000"), new BigDecimal("150001")))
                .allSatisfy(one -> assertThat(one.difference()).isEqualTo("1"));
        assertThat(table.differences(null)).hasSize(3);
    }

    @Test
    void ofAStockTheLastYearIsHandedDown() {
        SplitTable stock = new SplitTable(
                List.of(new Row(decimals("1", "2.5"), null), new Row(decimals("3", "4"), null)),
                decimals("4", "6.5"),
                null);

        assertThat(stock.differences(new BigDecimal("6.50"))).isEmpty();
        assertThat(stock.differences(new BigDecimal("6.6")))
                .singleElement()
                .satisfies(one -> assertThat(one.place()).isEqualTo(SplitPlace.TARGET))
                .satisfies(one -> assertThat(one.difference()).isEqualTo("-0.1"));
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
