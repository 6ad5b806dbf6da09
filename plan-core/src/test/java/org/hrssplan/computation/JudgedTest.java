package org.hrssplan.computation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hrssplan.period.Period;
import org.hrssplan.quality.Measure;
import org.hrssplan.quality.Measure.Formula;
import org.hrssplan.quality.Measure.Term;
import org.hrssplan.quality.Series;
import org.hrssplan.rollup.Aggregate;
import org.hrssplan.rollup.Aggregation;
import org.hrssplan.rollup.Definition;
import org.hrssplan.rollup.Definitions;
import org.hrssplan.rollup.Published;
import org.hrssplan.target.Kind;
import org.hrssplan.value.Figure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which values of a city of the counties a, b and c are set against its target. */
class JudgedTest {

    private static final Definitions CATALOGUE = new Definitions(List.of(
            count("flow", Kind.FLOW, null),
            count("stock", Kind.STOCK, null),
            count("gain", Kind.FLOW, null),
            count("loss", Kind.FLOW, null),
            count(
                    "net",
                    Kind.FLOW,
                    new Formula(List.of(new Term(false, "gain"), new Term(true, "loss")), List.of(), BigDecimal.ONE))));

    /** Values are written {@code a@2021-Q1=30}, those judged with their method, {@code ~} for partial ones. */
    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # all in March, and more of two of them in December
            stock | a@2021-Q1=30 b@2021-Q1=30 c@2021-Q1=30 a@2021=50 c@2021=55 | 2021-Q1=90 2021~105
            stock | a@2021-Q1=30 b@2021-Q1=30 c@2021-Q1=30                     | 2021-Q1=90
            stock | a@2021=50 c@2021=55                                        | 2021~105
            stock | a@2021=50 b@2021=1 c@2021=55                               | 2021=106
            stock | a@2021=50 c@2021=-5                                        |
            # two of three have a year, or what makes one
            flow  | a@2021=40 c@2021=40 a@2021-Q1=10 b@2021-Q1=10 c@2021-Q1=10 | 2021-Q1=30 2021~90
            net   | a@2021=40 c@2021=40                                        |
            net   | a@2021=40 b@2021=-9 c@2021=40                              | 2021=71
            """)
    void areTaken(String indicator, String published, @Nullable String expected) {
        Map<Series, Map<Period, Published>> values = new HashMap<>();
        for (String one : published.split(" ", -1)) {
            String[] parts = one.split("[@=]", -1);
            Series series = new Series(parts[0], indicator);
            Period period = Period.parse(parts[1]);
            values.computeIfAbsent(series, none -> new HashMap<>())
                    .put(period, new Published(series, period, 1, Figure.of(new BigDecimal(parts[2]))));
        }
        Aggregation all = new Aggregation(
                CATALOGUE,
                series -> values.getOrDefault(series, Map.of()),
                (region, code) -> region.equals("city") ? List.of("a", "b", "c") : List.of());

        List<Aggregate> found = new Judged(all, CATALOGUE, Period.parse("2021/2025")).of(new Series("city", indicator));

        assertThat(found.stream()
                        .map(one -> one.period() + (one.partial() ? "~" : "=") + one.figure())
                        .toList())
                .containsExactlyInAnyOrder(expected == null ? new String[0] : expected.split(" ", -1));
    }

    private static Definition count(String code, Kind kind, @Nullable Formula formula) {
        return new Definition(new Measure(code, kind, "人", formula), false);
    }
}
