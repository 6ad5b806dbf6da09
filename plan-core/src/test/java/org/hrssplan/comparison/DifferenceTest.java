package org.hrssplan.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hrssplan.notice.Notices;
import org.hrssplan.plan.PlanIndicatorView;
import org.hrssplan.plan.PlanIndicatorView.BaselineView;
import org.hrssplan.plan.PlanIndicatorView.TargetView;
import org.hrssplan.source.Source;
import org.hrssplan.target.Direction;
import org.hrssplan.target.Holds;
import org.hrssplan.target.Kind;
import org.hrssplan.target.TargetKind;
import org.hrssplan.value.Comparator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DifferenceTest {

    /** Rows are name, unit, marker, baseline, target, kind; a total is in brackets. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "就业,万人,,5,[25],CUMULATIVE | 就业,万人,,4,[30],CUMULATIVE |",
                "就业,万人,,5,[25],CUMULATIVE | 新增就业,万人,,4,[30],CUMULATIVE | NAME_DIFFERS",
                "就业,万人,,5,[25],CUMULATIVE | 就业,人,,40000,[300000],CUMULATIVE | UNIT_DIFFERS",
                "就业,万人,,5,[25],CUMULATIVE | 就业,万人,新口径,4,[30],CUMULATIVE | NEW_DEFINITION",
                "就业,万人,,[20],[25],CUMULATIVE | 就业,万人,,4,[30],CUMULATIVE | BASELINE_TOTAL_DIFFERS",
                "就业,万人,,-,[25],CUMULATIVE | 就业,万人,,4,[30],CUMULATIVE |",
                "就业,万人,,5,[25],CUMULATIVE | 就业,万人,,4,6,ANNUAL | TARGET_TOTAL_DIFFERS TARGET_KIND_DIFFERS",
                "就业,%,,5,6,LEVEL | 就业,%,,7,6,LIMIT | TARGET_KIND_DIFFERS",
            })
    void whatDiffers(String one, String other, String differences) {
        Map<String, PlanIndicatorView> rows = new LinkedHashMap<>();
        rows.put("one", row(one));
        rows.put("other", row(other));

        assertThat(Arrays.stream(Difference.values())
                        .filter(difference -> !difference.among(rows).isEmpty())
                        .map(Difference::name))
                .containsExactlyInAnyOrderElementsOf(
                        differences == null ? List.of() : List.of(differences.split(" ", -1)));
    }

    @ParameterizedTest
    @EnumSource(Difference.class)
    void noneIsAmongOnePlan(Difference difference) {
        assertThat(difference.among(Map.of())).isEmpty();
        assertThat(difference.among(Map.of("one", row("就业,万人,,5,[25],CUMULATIVE"))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Difference.class)
    void everyOneHasItsTextInBothLanguages(Difference difference) {
        assertThat(new Notices("comparison", Locale.SIMPLIFIED_CHINESE)
                        .of(difference)
                        .message())
                .endsWith("。");
        assertThat(new Notices("comparison", Locale.ENGLISH).of(difference).message())
                .endsWith(".");
    }

    private static PlanIndicatorView row(String text) {
        String[] cells = text.split(",", -1);
        boolean total = cells[4].startsWith("[");
        BigDecimal baseline = cells[3].equals("-") ? null : number(cells[3]);
        return new PlanIndicatorView(
                1,
                "code",
                cells[0],
                "name",
                "chapter",
                Kind.FLOW,
                Direction.HIGHER_IS_BETTER,
                null,
                cells[1],
                cells[1],
                new BaselineView(baseline, List.of(), cells[3], cells[3].startsWith("["), 2020),
                new TargetView(
                        TargetKind.valueOf(cells[5]),
                        number(cells[4]),
                        List.of(),
                        cells[4],
                        Comparator.GE,
                        total,
                        Holds.EACH_YEAR,
                        2025),
                null,
                cells[2].isEmpty() ? List.of() : List.of(cells[2]),
                null,
                null,
                null,
                null,
                null,
                new Source("plan", null, null, null),
                List.of(),
                0);
    }

    private static BigDecimal number(String printed) {
        return new BigDecimal(printed.replace("[", "").replace("]", ""));
    }
}
