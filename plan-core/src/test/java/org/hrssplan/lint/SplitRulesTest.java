package org.hrssplan.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hrssplan.lint.GivenRow.TABLE;
import static org.hrssplan.lint.GivenRow.lint;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.hrssplan.target.Attribute;
import org.hrssplan.target.Kind;
import org.hrssplan.target.SplitTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whether a breakdown adds up, in itself and to the row. */
class SplitRulesTest {

    private static final List<Integer> FLOW_YEARS = List.of(2021, 2025);
    private static final List<Integer> STOCK_YEARS = List.of(2020, 2025);

    @Test
    void aFlowAddsUpOverRegionsAndYearsAfterConversion() {
        LintedSplit split = split(
                Kind.FLOW,
                "人",
                FLOW_YEARS,
                line("200000", "50000"),
                "250000",
                line("100000", "30000"),
                "130000",
                line("100000", "20000"),
                "120000");

        assertThat(lint(plan(GivenRow.total("[25]").figures("[20]", "[25]"), split)))
                .isEmpty();
    }

    @Test
    void aChangedCellIsFoundInItsColumnItsLineWithTheDifference() {
        LintedSplit split = split(
                Kind.FLOW,
                "人",
                FLOW_YEARS,
                line("200000", "50000"),
                "250000",
                line("100000", "30000"),
                "130000",
                line("100000", "20001"),
                "120000");

        LintedPlan plan = plan(GivenRow.total("[25]").figures("[20]", "[25]"), split);
        assertThat(lint(plan))
                .containsExactly(
                        "column-sum /breakdowns(one)/printedTotals 50000 人 | 50001 人",
                        "line-sum /breakdowns(one)/rows/1/total 120000 人 | 120001 人");
        assertThat(LintRules.check(plan, List.of()))
                .extracting(LintFinding::arguments)
                .containsExactly(List.of("−1 人", "2025"), List.of("−1 人", "乙"));
    }

    @Test
    void aChangedTotalIsFoundAgainstTheYearsAndTheTarget() {
        LintedSplit split = split(
                Kind.FLOW,
                "人",
                FLOW_YEARS,
                line("200000", "50000"),
                "250010",
                line("100000", "30000"),
                "130000",
                line("100000", "20000"),
                "120000");

        LintedPlan plan = plan(GivenRow.total("[25]").figures("[20]", "[25]"), split);
        assertThat(lint(plan))
                .containsExactly(
                        "total-sum /breakdowns(one)/printedTotals/total 250010 人 | 250000 人",
                        "breakdown-misses-target /breakdowns(one)/printedTotals 250010 人 | [25] 万人");
        assertThat(LintRules.check(plan, List.of()).get(1).arguments()).containsExactly("+10 人");
    }

    @Test
    void aStockAddsUpOverRegionsInItsFirstAndLastYear() {
        LintedSplit sound = split(
                Kind.STOCK, "万人", STOCK_YEARS, line("10.00", "20"), null, line("4", "9"), null, line("6", "11"), null);
        GivenRow row = GivenRow.stock();
        row.attribute = Attribute.BINDING;
        assertThat(lint(plan(row, sound))).isEmpty();

        LintedSplit other = split(
                Kind.STOCK,
                "万人",
                STOCK_YEARS,
                line("9.5", "20.5"),
                null,
                line("4", "9"),
                null,
                line("5.5", "11.5"),
                null);
        assertThat(lint(plan(row, other)))
                .containsExactly(
                        "breakdown-misses-target /breakdowns(one)/printedTotals 20.5 万人 | 20 万人",
                        "breakdown-misses-baseline /breakdowns(one)/printedTotals 9.5 万人 | 10 万人");
        assertThat(lint(plan(
                        GivenRow.stock().figures(">10", "20"),
                        split(Kind.STOCK, "万人", List.of(2021), line("5"), null, line("2"), null, line("3"), null))))
                .isEmpty();
    }

    @Test
    void ratesDoNotAddUpAndABreakdownNeedsNoRow() {
        LintedSplit rates =
                split(Kind.RATIO, "%", STOCK_YEARS, line("1", "2"), null, line("1", "2"), null, line("1", "2"), null);
        assertThat(lint(plan(GivenRow.rate("%"), rates))).isEmpty();
        assertThat(lint(plan(
                        GivenRow.stock().second(),
                        split(
                                Kind.STOCK,
                                "人",
                                STOCK_YEARS,
                                line("2", "4"),
                                null,
                                line("1", "2"),
                                null,
                                line("1", "2"),
                                null))))
                .isEmpty();
    }

    private static LintedPlan plan(GivenRow row, LintedSplit split) {
        return new LintedPlan(
                "now",
                "450200",
                2021,
                2025,
                2020,
                List.of(row.build()),
                List.of(split),
                List.of(),
                List.of(),
                List.of());
    }

    private static List<BigDecimal> line(String... values) {
        return Stream.of(values).map(BigDecimal::new).toList();
    }

    private static LintedSplit split(
            Kind kind,
            String unit,
            List<Integer> years,
            List<BigDecimal> totals,
            @Nullable String total,
            List<BigDecimal> first,
            @Nullable String totalOfFirst,
            List<BigDecimal> second,
            @Nullable String totalOfSecond) {
        SplitTable table = new SplitTable(
                List.of(
                        new SplitTable.Row(first, number(totalOfFirst)),
                        new SplitTable.Row(second, number(totalOfSecond))),
                totals,
                number(total));
        return new LintedSplit("one", kind, unit, years, List.of("甲", "乙"), table, TABLE);
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
