package org.hrssplan.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hrssplan.indicator.Indicator;
import org.hrssplan.observation.FindingView;
import org.hrssplan.period.Period;
import org.hrssplan.quality.Finding;
import org.hrssplan.standing.Composition.Term;
import org.hrssplan.target.Kind;
import org.hrssplan.value.Figure;
import org.hrssplan.value.PrintedFigure;
import org.hrssplan.value.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandingTest {

    private static final Period YEAR = Period.parse("2023");
    private static final Composition RATE = new Composition(
            List.of(new Term(false, "insured")),
            List.of(new Term(false, "adults"), new Term(true, "students")),
            Composition.PERCENT,
            true);

    @Test
    void aStockIsTheLastOfThePeriodAndNothingOlder() {
        IndicatorSeries series = series("insured", Kind.STOCK, "人", "2022=5", "2023-03=7", "2023-06=8", "2024-01=9");

        assertThat(value(series.in(YEAR))).isEqualTo("8");
        assertThat(value(series.in(Period.parse("2023-Q1")))).isEqualTo("7");
        assertThat(series.in(Period.parse("2023-Q3"))).isNull();
    }

    @Test
    void ofTwoThatEndTogetherTheYearCounts() {
        assertThat(value(series("insured", Kind.STOCK, "人", "2023-12=7", "2023=8", "2023-Q4=9")
                        .in(YEAR)))
                .isEqualTo("8");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "RATIO, 2023-Q4, -",
                "RATIO, 2023-12, -",
                "RATIO, 2023, 90",
                "RATIO, 2021/2025, 90",
                "STRUCTURE, 2023-12, -",
                "STOCK, 2023-Q4, 90",
                "STOCK, 2023-12, 90"
            })
    void theRateOfAYearIsNoneOfItsLastMonths(Kind kind, String period, String value) {
        IndicatorSeries series = series("rate", kind, "%", "2023=90");
        PeriodFigure found = series.in(Period.parse(period));

        assertThat(found == null ? null : value(found)).isEqualTo(value);
        assertThat(series.isReported(Period.parse(period))).isEqualTo(value != null);
        assertThat(series.months(Period.parse(period))).hasSize(value == null ? 0 : 1);
        assertThat(series.at(YearMonth.of(2023, 12), Period.parse(period)) == null)
                .isEqualTo(value == null);
    }

    @Test
    void whatIsPublishedOfTheEndOfAMonthIsAStock() {
        assertThat(series("insured", Kind.STOCK, "人", "2023=90").endOf(YearMonth.of(2023, 12)))
                .isNotNull();
        assertThat(series("rate", Kind.RATIO, "%", "2023=90").endOf(YearMonth.of(2023, 12)))
                .isNull();
    }

    @Test
    void aFlowThatContradictsItselfIsReported() {
        IndicatorSeries series = series("recruits", Kind.FLOW, "人", "2023-S1=>10", "2023-S2=<4");

        assertThat(series.in(YEAR)).isNull();
        assertThat(series.isReported(YEAR)).isTrue();
        assertThat(series.isReported(Period.parse("2022"))).isFalse();
        assertThat(series.isReported(Period.parse("2023-12"))).isFalse();
    }

    @Test
    void aFlowIsTheSumOfItsPartsAndSaysWhatIsMissing() {
        IndicatorSeries series = series("recruits", Kind.FLOW, "人", "2023-Q1=10", "2023-02=4", "2023-05=5");

        PeriodFigure sum = series.in(YEAR);
        assertThat(value(sum)).isEqualTo("15");
        assertThat(sum.partial()).isTrue();
        assertThat(sum.parts()).extracting(PublishedFigure::observation).containsExactly("2023-Q1", "2023-05");
        assertThat(series.in(Period.parse("2023-Q1")).partial()).isFalse();
        assertThat(series.in(Period.parse("2022"))).isNull();
    }

    @Test
    void aRateIsComputedAtTheLastMonthThatAllComponentsHave() {
        Computation computed = compute(
                series("insured", Kind.STOCK, "人", "2023-06=80", "2023-12=90"),
                series("adults", Kind.STOCK, "人", "2023-06=110"),
                series("students", Kind.STOCK, "人", "2023-06=10", "2023-12=11"));

        assertThat(computed.at()).isEqualTo(YearMonth.of(2023, 6));
        assertThat(computed.value().rounded(2)).isEqualTo("80.00");
        assertThat(computed.expression()).isEqualTo("80 / (110 - 10) × 100");
        assertThat(computed.missing()).isEmpty();
    }

    @Test
    void withoutACommonMonthNothingIsMixed() {
        Computation computed = compute(
                series("insured", Kind.STOCK, "人", "2023-12=90"),
                series("adults", Kind.STOCK, "人", "2023-06=110"),
                series("students", Kind.STOCK, "人", "2022-12=11"));

        assertThat(computed.value()).isNull();
        assertThat(computed.missing()).containsExactly("adults", "students");
        assertThat(computed.inputs()).extracting(Computation.Input::indicator).containsExactly("insured");
    }

    @Test
    void aSumStandsByItself() {
        Computation computed = Computation.of(
                Composition.sum("insured", "students"),
                byCode(series("insured", Kind.STOCK, "人", "2023=80"), series("students", Kind.STOCK, "人", "2023=10")),
                YEAR);

        assertThat(computed.expression()).isEqualTo("80 + 10");
        assertThat(computed.value().rounded(0)).isEqualTo("90");
    }

    @Test
    void anInequalityIsNoComponent() {
        Computation computed = compute(
                series("insured", Kind.STOCK, "人", "2023=>90"),
                series("adults", Kind.STOCK, "人", "2023=110"),
                series("students", Kind.STOCK, "人", "2023=10"));

        assertThat(computed.value()).isNull();
        assertThat(computed.missing()).containsExactly("insured");
    }

    @ParameterizedTest
    @ValueSource(strings = {"110", "111"})
    void nothingIsDividedByNothing(String students) {
        Computation computed = compute(
                series("insured", Kind.STOCK, "人", "2023=90"),
                series("adults", Kind.STOCK, "人", "2023=110"),
                series("students", Kind.STOCK, "人", "2023=" + students));

        assertThat(computed.value()).isNull();
        assertThat(computed.missing()).isEmpty();
    }

    /** A stock over what flowed in the whole period, as the entrusted investment rate is defined. */
    @Test
    void aFlowCountsOnlyWholeAndAtItsEnd() {
        Composition rate = new Composition(
                List.of(new Term(false, "entrusted")), List.of(new Term(false, "surplus")), Composition.PERCENT, true);
        IndicatorSeries entrusted = series("entrusted", Kind.STOCK, "元", "2023-06=70", "2023-12=80");

        Computation whole = Computation.of(
                rate, byCode(entrusted, series("surplus", Kind.FLOW, "元", "2023-S1=60", "2023-S2=40")), YEAR);
        Computation half =
                Computation.of(rate, byCode(entrusted, series("surplus", Kind.FLOW, "元", "2023-S1=60")), YEAR);

        assertThat(whole.value().rounded(1)).isEqualTo("80.0");
        assertThat(half.value()).isNull();
        assertThat(half.missing()).containsExactly("surplus");
    }

    @ParameterizedTest
    @CsvSource({
        // 80 of 100 in whole persons: the reported rate is known to half of its last place
        "人, 80, 110, 10, 80, false",
        "人, 80, 110, 10, 80.00, false",
        "人, 80, 110, 10, 80.01, true",
        "人, 80, 110, 10, 79.5, true",
        "人, 80, 110, 10, 80.05, true",
        // in tens of thousands, known to a thousand: 80.1/100 to 79.9/100 and more
        "万人, 8.0, 11.0, 1.0, 80.5, false",
        "万人, 8.0, 11.0, 1.0, 79.0, false",
        "万人, 8.0, 11.0, 1.0, 82.0, true"
    })
    void whatRoundingExplainsIsNoFinding(
            String unit, String insured, String adults, String students, String reported, boolean found) {
        Computation computed = compute(
                series("insured", Kind.STOCK, unit, "2023=" + insured),
                series("adults", Kind.STOCK, unit, "2023=" + adults),
                series("students", Kind.STOCK, unit, "2023=" + students));
        PeriodFigure rate = series("rate", Kind.RATIO, "%", "2023=" + reported).in(YEAR);

        List<Finding> findings = new Standing(indicator("rate", "%"), rate, computed, List.of()).findings();
        assertThat(findings).hasSize(found ? 1 : 0);
    }

    @Test
    void whatIsOfAnotherTimeOrNotDefinedFindsNothing() {
        Map<String, IndicatorSeries> series = byCode(
                series("insured", Kind.STOCK, "人", "2023-06=80"),
                series("adults", Kind.STOCK, "人", "2023-06=110"),
                series("students", Kind.STOCK, "人", "2023-06=10"));
        Computation computed = Computation.of(RATE, series, YEAR);
        Computation likely = Computation.of(
                new Composition(RATE.numerator(), RATE.denominator(), RATE.factor(), false), series, YEAR);
        PeriodFigure later = series("rate", Kind.RATIO, "%", "2023=99").in(YEAR);
        PeriodFigure then = series("rate", Kind.RATIO, "%", "2023-06=99").in(YEAR);

        assertThat(standing(later, computed).findings()).isEmpty();
        assertThat(standing(then, likely).findings()).isEmpty();
        assertThat(standing(then, computed).findings()).hasSize(1);
    }

    /** What flowed in a year is not held against the rate of its last quarter. */
    @ParameterizedTest
    @CsvSource({"2023, true", "2023-Q4, false", "2023-12, false"})
    void withAFlowInItARateIsHeldAgainstTheSameMonthsOnly(String period, boolean found) {
        Composition rate = new Composition(
                List.of(new Term(false, "mediated")), List.of(new Term(false, "closed")), Composition.PERCENT, true);
        Computation computed = Computation.of(
                rate,
                byCode(series("mediated", Kind.FLOW, "人", "2023=60"), series("closed", Kind.FLOW, "人", "2023=100")),
                YEAR);
        PeriodFigure reported = series("rate", Kind.RATIO, "%", period + "=90").in(YEAR);

        assertThat(standing(reported, computed).findings()).hasSize(found ? 1 : 0);
    }

    @Test
    void whatIsReportedWinsAndWhatIsComputedFillsIn() {
        Computation computed = compute(
                series("insured", Kind.STOCK, "人", "2023=80"),
                series("adults", Kind.STOCK, "人", "2023=130"),
                series("students", Kind.STOCK, "人", "2023=10"));

        assertThat(standing(series("rate", Kind.RATIO, "%", "2023=66").in(YEAR), computed)
                        .value())
                .isEqualTo("66");
        assertThat(standing(null, computed).value()).isEqualTo("66.6667");
        assertThat(standing(null, null).value()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2023=30, 2023=120, 25.00, false",
                "2023=1, 2023=3, 33.33, false",
                "2023=120, 2023=120, 100.00, false",
                "2023=121, 2023=120, 100.83, true",
                "2023-06=30, 2023=120, -, false",
                "2023=>30, 2023=120, -, false",
                "2023=30, 2022=120, -, false",
                "2023=0, 2023=0, -, false"
            })
    void aPartOfItsWhole(String part, String whole, String share, boolean found) {
        PartOfWhole of = PartOfWhole.of(
                new Standing(
                        indicator("part", "人"),
                        series("part", Kind.STOCK, "人", part).in(YEAR),
                        null,
                        List.of()),
                new Standing(
                        indicator("whole", "人"),
                        series("whole", Kind.STOCK, "人", whole).in(YEAR),
                        null,
                        List.of()));

        assertThat(of.share()).isEqualTo(share == null ? null : new BigDecimal(share));
        assertThat(of.findings()).extracting(FindingView::rule).hasSize(found ? 1 : 0);
    }

    private static Standing standing(PeriodFigure reported, Computation computed) {
        return new Standing(indicator("rate", "%"), reported, computed, List.of());
    }

    private static Computation compute(IndicatorSeries... components) {
        return Computation.of(RATE, byCode(components), YEAR);
    }

    private static Map<String, IndicatorSeries> byCode(IndicatorSeries... series) {
        return Stream.of(series).collect(Collectors.toMap(IndicatorSeries::indicator, Function.identity()));
    }

    private static String value(PeriodFigure figure) {
        return figure.figure().value().toPlainString();
    }

    private static Indicator indicator(String code, String unit) {
        Indicator indicator = new Indicator();
        indicator.code = code;
        indicator.baseUnit = unit;
        return indicator;
    }

    /** Values as {@code 2023=8.0}, printed in a unit. */
    private static IndicatorSeries series(String code, Kind kind, String printedUnit, String... values) {
        Unit unit = Unit.parse(printedUnit);
        List<PublishedFigure> figures = new ArrayList<>();
        for (String one : values) {
            int sign = one.indexOf('=');
            Figure printed = PrintedFigure.parse(one.substring(sign + 1)).asObserved();
            figures.add(new PublishedFigure(
                    Period.parse(one.substring(0, sign)),
                    Figure.of(unit.toBase(printed.value()), printed.qualifier()),
                    PublishedFigure.rounding(printed.value(), unit, kind),
                    one.substring(0, sign),
                    1,
                    Instant.EPOCH));
        }
        return new IndicatorSeries(code, kind, figures);
    }
}
