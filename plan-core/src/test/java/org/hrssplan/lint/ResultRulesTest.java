package org.hrssplan.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hrssplan.lint.GivenRow.lint;
import static org.hrssplan.lint.GivenRow.plan;

import java.util.List;
import org.hrssplan.target.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be computed again. */
class ResultRulesTest {

    @ParameterizedTest(name = "{1} against {0}: {2}")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
            23,    22.70, 未完成, true
            23,    22.70, 已完成, false
            11.25, 12,    已完成, true
            11.25, 12,    未完成, false
            >95,   >95,   已完成, true
            >60,   60,    已完成, false
            >90,   ≥90,   已完成, true
            90,    -,     -,      true
            90,    --,    -,      true
            90,    80,    -,      true
            """)
    void thePrintedVerdictIsThatOfTheRules(
            String target, @Nullable String result, @Nullable String verdict, boolean right) {
        GivenRow row = GivenRow.stock().figures("1", target);
        row.result = result;
        row.verdict = verdict;

        if (right) {
            assertThat(lint(row.plan())).isEmpty();
        } else {
            assertThat(lint(row.plan()))
                    .containsExactly("verdict-against-result /indicators(row 1)/printedVerdict " + verdict + " | "
                            + result + " 万人");
        }
    }

    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
            122.50, 105, 116.67, -
            31.19,  25,  124.76, -
            31.19,  25,  124.77, 124.76
            31.20,  25,  124.8,  -
            >31,    25,  124.76, -
            31,     0,   124.76, -
            -,      25,  124.76, -
            """)
    void thePrintedCompletionRateIsResultOverTarget(
            @Nullable String result, String target, String rate, @Nullable String computed) {
        GivenRow row = GivenRow.stock().figures("0", target);
        row.result = result;
        row.rate = rate;

        assertThat(lint(row.plan()))
                .filteredOn(line -> line.startsWith("completion"))
                .isEqualTo(
                        computed == null
                                ? List.of()
                                : List.of("completion-rate-differs /indicators(row 1)/printedCompletionRate " + rate
                                        + " % | " + computed + " %"));
    }

    @Test
    void sharesAddUp() {
        GivenRow row = GivenRow.rate("%").figures("16.4:46.3:37.3", "10:40:51");
        row.kind = Kind.STRUCTURE;

        assertThat(lint(row.plan())).containsExactly("shares-sum /indicators(row 1)/target 10:40:51 % | 101 %");
    }

    @ParameterizedTest(name = "{0} {1} under {2} {3}")
    @CsvSource({
        "21, 万人, 20, 万人, true",
        "20, 万人, 20, 万人, false",
        "200001, 人, 20, 万人, true",
        "199999, 人, 20, 万人, false",
        "67, %, 20, 万人, false",
        "21, 万人次, 20, 万人, false"
    })
    void aPartIsNotAboveItsWhole(String part, String unit, String whole, String unitOfWhole, boolean above) {
        GivenRow child = GivenRow.stock().second().unit(unit).figures("1", part);
        child.parent = "one";
        GivenRow parent = GivenRow.stock().unit(unitOfWhole).figures("1", whole);
        if (unit.equals("%")) {
            child.kind = Kind.RATIO;
        }

        assertThat(lint(plan(parent.build(), child.build())))
                .filteredOn(line -> line.startsWith("part-above-whole"))
                .isEqualTo(
                        above
                                ? List.of("part-above-whole /indicators(row 2)/target " + part + " " + unit + " | "
                                        + whole + " " + unitOfWhole)
                                : List.of());
    }

    @Test
    void ratesAndTotalsAreNoPartsOfWhatIsMeasuredOtherwise() {
        GivenRow child = GivenRow.rate("%").second().figures("90", "95");
        child.parent = "one";
        assertThat(lint(plan(GivenRow.rate("%").figures("60", "70").build(), child.build())))
                .isEmpty();

        GivenRow total = GivenRow.total("[7]").second().figures("[5]", "[7]");
        total.parent = "one";
        GivenRow yearly = GivenRow.total("6").figures("4", "6");
        yearly.cumulative = false;
        assertThat(lint(plan(yearly.build(), total.build()))).isEmpty();

        GivenRow orphan = GivenRow.stock().second();
        orphan.parent = "nobody";
        assertThat(lint(orphan.plan())).isEmpty();
    }
}
