package org.hrssplan.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hrssplan.period.Period;
import org.hrssplan.value.PrintedFigure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlowTotalTest {

    private static final Period YEAR = Period.parse("2021");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2021=10, 10, true, 2021",
                "2021=10 2021-S1=4 2021-01=1, 10, true, 2021",
                "2021-S1=4 2021-S2=5, 9, true, 2021-S1 2021-S2",
                "2021-S1=4 2021-01=1 2021-Q3=3, 7, false, 2021-S1 2021-Q3",
                "2020=7 2022=8, -, false, ''",
                "2021-S1=4 2021-S2=>5, -, true, 2021-S1 2021-S2",
                "2021=0, 0, true, 2021"
            })
    void partsAreAddedOnce(String given, BigDecimal value, boolean complete, String parts) {
        List<PublishedValue> values = new ArrayList<>();
        for (String one : given.split(" ", -1)) {
            String[] pair = one.split("=", 2);
            values.add(new PublishedValue(
                    pair[0],
                    "indicator",
                    Period.parse(pair[0]),
                    PrintedFigure.parse(pair[1]).asObserved(),
                    new BigDecimal("0.5"),
                    1));
        }

        FlowTotal total = FlowTotal.of(values, YEAR);

        assertThat(total.value()).isEqualTo(value);
        assertThat(total.complete()).isEqualTo(complete);
        assertThat(total.whole()).isEqualTo(complete ? value : null);
        assertThat(String.join(
                        " ", total.parts().stream().map(PublishedValue::id).toList()))
                .isEqualTo(parts);
        assertThat(total.rounding())
                .isEqualByComparingTo(new BigDecimal("0.5")
                        .multiply(BigDecimal.valueOf(total.parts().size())));
    }
}
