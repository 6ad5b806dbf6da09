package org.hrssplan.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hrssplan.rollup.Aggregate.Component;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows from what is published, as decision tables; how values are written: see {@link World}. */
class AggregationTest {

    @ParameterizedTest(name = "{0} of {1} → {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            flow | -                                                     | -
            flow | flow 0                                                | 0 REPORTED
            # the region's own figure wins over its parts, the longer over the shorter period
            flow | flow 5; east flow 1; west flow 2                      | 5 REPORTED
            flow | flow 5; flow@2021-S1 1; flow@2021-S2 2                | 5 REPORTED
            flow | flow@2021-S1 1; flow@2021-S2 2; east flow 7; west flow 8 | 3 PERIOD_SUM
            flow | flow@2021-S1 1; flow@2021-Q1 9; flow@2021-Q3 2; flow@2021-Q4 3 | 6 PERIOD_SUM
            flow | east flow 1; west flow 2                              | 3 REGION_SUM
            flow | east flow 1.5万; west flow 2                          | 15002 REGION_SUM
            # parts report in their own rhythm
            flow | east flow 1; west flow@2021-S1 2; west flow@2021-S2 3 | 6 REGION_SUM
            flow@2021-S1 | east flow 1; west flow@2021-S1 2              | 2 REGION_SUM at least, without east
            # own months and, for the rest, those of the parts
            flow | flow@2021-S1 1; east flow@2021-S2 2; west flow@2021-S2 3 | 6 PERIOD_SUM
            # what is missing is named, and is not 0
            flow | east flow 1                                           | 1 REGION_SUM at least, without west
            flow | flow@2021-S1 1; flow@2021-Q3 2                        | 3 PERIOD_SUM at least, without 2021-10 2021-11 2021-12
            flow | flow@2021-S1 1; east flow@2021-S2 2                   | 3 PERIOD_SUM at least, without 2021-S2
            flow | east flow@2021-S1 1; west flow 2                      | 3 REGION_SUM at least, without east
            flow | east flow -1                                          | -1 REGION_SUM partial, without west
            # of what is known only in part the greater
            flow | flow@2021-Q1 2; east flow 9                           | 9 REGION_SUM at least, without west
            flow | flow@2021-Q1 9; east flow 2                           | 9 PERIOD_SUM at least, without 2021-04 2021-05 2021-06 2021-07 2021-08 2021-09 2021-10 2021-11 2021-12
            flow@2021/2022 | east flow@2021-Q1 1; west flow@2021-Q1 1; east flow 9 | 10 REGION_SUM at least, without east west
            # an area is no part; neither is the year before
            flow | area flow 1; flow@2020 2                              | -
            # a span of years
            flow@2021/2022 | flow@2021 1; flow@2022 2                    | 3 PERIOD_SUM
            flow@2021/2022 | east flow@2021/2022 1; west flow@2021 2; west flow@2022 3 | 6 REGION_SUM
            # inequalities that point the same way
            flow | east flow ≥1; west flow >2                            | >3 REGION_SUM
            flow | east flow ≥1; west flow ≤2                            | -
            flow | east flow ≤1                                          | ≤1 REGION_SUM partial, without west
            """)
    void flows(String asked, @Nullable String published, @Nullable String expected) {
        assertThat(World.of(published).told(asked)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} of {1} → {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            stock | stock@2021-03 5; stock@2021-12 7                     | 7 LAST_PART
            stock | stock@2021-Q4 8; stock@2021-12 7                     | 8 LAST_PART
            stock | stock@2021-10 5; stock@2021-03 7                     | 5 LAST_PART partial, without 2021-11 2021-12
            stock | east stock 5; west stock@2021-12 7                   | 12 REGION_SUM
            # a level of October is none of December
            stock | east stock 5; west stock@2021-10 7                   | 5 REGION_SUM at least, without west
            # the parts at the end of the year, rather than the region in October
            stock | stock@2021-10 9; east stock 5; west stock 7          | 12 REGION_SUM
            stock | stock@2021-10 9; east stock 5                        | 9 LAST_PART partial, without 2021-11 2021-12
            stock | east stock@2021-10 5; west stock@2021-10 7           | 12 LAST_PART partial, without 2021-11 2021-12
            stock@2021-12 | stock 5                                      | -
            # a state at the start is that of the first part
            opening | opening@2021-01 5; opening@2021-12 7               | 5 FIRST_PART
            opening | opening@2021-Q1 5; opening@2021-01 6               | 5 FIRST_PART
            opening | opening@2021-02 5                                  | -
            opening | east opening@2021-01 5; west opening 7             | 12 REGION_SUM
            opening | east opening@2021-01 5; west opening@2021-01 7     | 12 REGION_SUM
            # rates and structures are never added
            survey | survey@2021-Q1 5; survey@2021-Q4 7                  | 7 LAST_PART
            survey | survey@2021-Q1 5                                    | 5 LAST_PART partial, without 2021-04 2021-05 2021-06 2021-07 2021-08 2021-09 2021-10 2021-11 2021-12
            survey | east survey 5; west survey 7                        | -
            structure | structure@2021-Q4 10:40:50                       | 10:40:50 LAST_PART
            structure | east structure 10:40:50; west structure 10:40:50 | -
            """)
    void statesRatesAndStructures(String asked, @Nullable String published, @Nullable String expected) {
        assertThat(World.of(published).told(asked)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} of {1} → {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            net  | gain 10; loss 3                                       | 7 FORMULA
            net  | gain 3; loss 10                                       | -7 FORMULA
            net  | gain 10                                               | -
            net  | net 5; gain 10; loss 3                                | 5 REPORTED
            net  | gain 10; east loss 1; west loss 2                     | 7 FORMULA
            net  | gain 10; east loss 1                                  | -
            net  | gain@2021-S1 4; gain@2021-S2 6; loss 3                | 7 FORMULA
            net  | east gain 4; east loss 1; west net 5                  | 8 REGION_SUM
            net  | east gain 4; east loss 1                              | 3 REGION_SUM partial, without west
            net@2021/2022 | net 4                                        | 4 PERIOD_SUM partial, without 2022-01 2022-02 2022-03 2022-04 2022-05 2022-06 2022-07 2022-08 2022-09 2022-10 2022-11 2022-12
            net  | gain ≥10; loss 3                                      | ≥7 FORMULA
            net  | gain 10; loss >3                                      | <7 FORMULA
            net  | gain ≥10; loss ≥3                                     | -
            rate | gain 1; flow 3                                        | 33.333333 FORMULA
            rate | gain 2; flow 3                                        | 66.666667 FORMULA
            rate | gain 1; flow 4                                        | 25 FORMULA
            rate | gain 0; flow 4                                        | 0 FORMULA
            rate | gain 0; flow 0                                        | -
            rate | gain 1; flow -4                                       | -
            # not half-way between 10 % and 50 %: from the sums
            rate | east gain 10; east flow 100; west gain 5; west flow 10 | 13.636364 FORMULA
            rate | east rate 10; west rate 50                            | -
            rate | rate@2021-Q4 9; gain 1; flow 4                        | 25 FORMULA
            rate | rate@2021-Q4 9; gain 1                                | 9 LAST_PART
            rate | gain@2021-S1 1; flow 4                                | -
            rate@2021-S1 | gain@2021-Q1 1; gain@2021-Q2 2; flow@2021-S1 4 | 75 FORMULA
            # the same parts above and below the line
            rate | east gain 1; east flow 4; west gain 9                 | 25 FORMULA partial, without west
            rate | gain 10; east flow 4                                  | -
            rate | gain 10; east gain 1; east flow 4                     | 25 FORMULA partial, without west
            rate | east gain 1; west flow 4                              | -
            rate | gain ≥1; flow 4                                       | ≥25 FORMULA
            rate | gain 1; flow ≥4                                       | ≤25 FORMULA
            rate | gain ≤1; flow >4                                      | <25 FORMULA
            rate | gain ≥1; flow ≥4                                      | -
            rate | gain 0; flow ≥4                                       | 0 FORMULA
            # a component on both sides pulls both ways
            level | stock 1; other 3                                     | 25 FORMULA
            level | stock ≥1; other 3                                    | -
            level | stock@2021-12 1; east other 1; west other@2021-12 2  | 25 FORMULA
            level | stock@2021-11 1; other 3                             | -
            # what was open before the year, not before its last month
            closing | flow@2021-S1 3; flow@2021-S2 5; gain 6; opening@2021-01 4; opening@2021-12 90 | 80 FORMULA
            # a stock over a flow
            yield | stock@2021-S2 8; flow@2021-S1 4; flow@2021-S2 6      | 80 FORMULA
            # a formula within a formula
            of-net | gain 3; loss 1; flow 4                              | 50 FORMULA
            of-net | net 1; gain 3; loss 1; flow 4                       | 25 FORMULA
            """)
    void formulas(String asked, @Nullable String published, @Nullable String expected) {
        assertThat(World.of(published).told(asked)).isEqualTo(expected);
    }

    @Test
    void aQuotientIsNeverRoundedOntoAShorterNumber() {
        assertThat(World.of("gain 6000000001; flow 10000000000").told("rate")).isEqualTo("60.000001 FORMULA");
        assertThat(World.of("gain 5999999999; flow 10000000000").told("rate")).isEqualTo("59.999999 FORMULA");
        assertThat(World.of("gain 6000000000; flow 10000000000").told("rate")).isEqualTo("60 FORMULA");
    }

    @Test
    void theSumOfThePartsStandsBesideTheRegionsOwnFigure() {
        World world = World.of("flow 5; east flow 1; west flow@2021-S1 2");
        assertThat(World.told(world.aggregation().regionSum(World.series("flow"), World.period("flow"))))
                .isEqualTo("3 REGION_SUM at least, without west");
        assertThat(world.aggregation().regionSum(World.series("east flow"), World.period("flow")))
                .isNull();
        assertThat(World.of("rate 5; east rate 1; west rate 2")
                        .aggregation()
                        .regionSum(World.series("rate"), World.period("rate")))
                .isNull();
    }

    @Test
    void everyStepCanBeRedoneByHand() {
        Aggregate net = value("net", "gain 10; east loss 1; west loss 2");
        assertThat(net.expression()).isEqualTo("10 − 3");
        assertThat(told(net)).containsExactly("+ city gain 10", "- east loss 1", "- west loss 2");

        Aggregate level = value("level", "stock 1.2万; other 3000");
        assertThat(level.expression()).isEqualTo("12000 / (12000 + 3000) × 100");
        assertThat(told(level)).containsExactly("+ city stock 12000", "/ city stock 12000", "/ city other 3000");

        assertThat(value("of-net", "gain 3; loss 1; flow 4").expression()).isEqualTo("2 / 4 × 100");
        assertThat(told(value("of-net", "gain 3; loss 1; flow 4")))
                .containsExactly("+ city gain 3", "- city loss 1", "/ city flow 4");
        assertThat(value("flow", "flow@2021-S1 1; flow@2021-S2 2").expression()).isEqualTo("1 [2021-S1] + 2 [2021-S2]");
        assertThat(value("flow", "east flow 1; west flow >2").expression()).isEqualTo("1 [east] + >2 [west]");
        assertThat(value("stock", "stock@2021-12 7").expression()).isEqualTo("7 [2021-12]");
    }

    private static Aggregate value(String asked, String published) {
        Aggregate value = World.of(published).aggregation().value(World.series(asked), World.period(asked));
        assertThat(value).isNotNull();
        return value;
    }

    private static List<String> told(Aggregate value) {
        return value.components().stream().map(AggregationTest::told).toList();
    }

    private static String told(Component one) {
        String sign = one.denominator() ? "/" : one.negative() ? "-" : "+";
        Published published = one.published();
        return sign + " " + published.series().region() + " "
                + published.series().indicator() + " " + published.figure();
    }
}
