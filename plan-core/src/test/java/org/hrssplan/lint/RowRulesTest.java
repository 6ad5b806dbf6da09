package org.hrssplan.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hrssplan.lint.GivenRow.lint;
import static org.hrssplan.lint.GivenRow.plan;

import java.util.List;
import java.util.stream.Stream;
import org.hrssplan.target.Attribute;
import org.hrssplan.target.Direction;
import org.hrssplan.target.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a row says by itself. */
class RowRulesTest {

    @Test
    void aSoundRowHasNoFinding() {
        assertThat(lint(GivenRow.stock().plan())).isEmpty();
        assertThat(lint(GivenRow.total("[25]").figures("[20]", "[25]").plan())).isEmpty();
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            万人   | 万人次 | unit-differs /indicators(row 1)/unit 万人 | 万人次
            -      | %      | unit-not-printed /indicators(row 1)/unit null | %
            ％     | %      | - | -
            人     | 人/万人 | unit-differs /indicators(row 1)/unit 人 | 人/万人
            """)
    void unitsAreAsTheTablePrintsThem(@Nullable String printed, String unit, @Nullable String first, String second) {
        GivenRow row = GivenRow.rate(unit);
        row.printedUnit = printed;

        expect(lint(row.plan()), first, second);
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            textBlock =
                    """
            HIGHER_IS_BETTER; 10;   ≥20;   -; -
            HIGHER_IS_BETTER; 10;   <20;   comparator-against-direction target; ceiling-above-baseline target
            LOWER_IS_BETTER;  30;   ≥40;   comparator-against-direction target; -
            LOWER_IS_BETTER;  10;   <5;    -; -
            LOWER_IS_BETTER;  3.61; <5;    ceiling-above-baseline target; -
            LOWER_IS_BETTER;  5;    5以内; target-equals-baseline target; -
            HIGHER_IS_BETTER; 68.05; > 60; target-below-baseline target; -
            HIGHER_IS_BETTER; 60%;  60%;   target-equals-baseline target; -
            HIGHER_IS_BETTER; >95;  90;    -; -
            HIGHER_IS_BETTER; --;   90;    baseline-missing baseline; -
            HIGHER_IS_BETTER; —;    90;    baseline-missing baseline; -
            NEUTRAL;          10;   <20;   ceiling-above-baseline target; -
            """)
    void aTargetIsSeenBesideItsBaseline(
            Direction direction, String baseline, String target, @Nullable String one, @Nullable String two) {
        GivenRow row = GivenRow.rate("%").figures(baseline, target);
        row.direction = direction;

        assertThat(rules(row))
                .containsExactlyElementsOf(
                        Stream.of(one, two).filter(rule -> rule != null).toList());
    }

    @Test
    void aNewDefinitionMakesNothingComparable() {
        GivenRow row = GivenRow.total("[12]").figures("4.5", "[12]");
        row.newDefinition = true;

        assertThat(lint(row.plan()))
                .containsExactly(
                        "bracket-mismatch /indicators(row 1)/target [12] 万人 | 4.5 万人",
                        "definition-changed /indicators(row 1)/target [12] 万人 | 4.5 万人");
        row = GivenRow.stock().figures("30", "20");
        row.newDefinition = true;
        assertThat(rules(row)).containsExactly("definition-changed target");
    }

    @ParameterizedTest(name = "{0} beside {1}")
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            textBlock =
                    """
            25.89; [14];   true;  bracket-mismatch target; target-average-below-baseline target
            2;     [10];   true;  bracket-mismatch target; -
            1.99;  [10];   true;  bracket-mismatch target; -
            2.3;   ≤[10];  true;  comparator-against-direction target; bracket-mismatch target
            [20];  25;     false; bracket-mismatch target; -
            [31];  [25];   true;  target-below-baseline target; -
            [20];  25;     true;  -; -
            3;     4;      false; -; -
            """)
    void aYearStandsBesideATotal(
            String baseline, String target, boolean cumulative, @Nullable String one, @Nullable String two) {
        GivenRow row = GivenRow.total(target).figures(baseline, target);
        row.cumulative = cumulative;

        assertThat(rules(row))
                .containsExactlyElementsOf(
                        Stream.of(one, two).filter(rule -> rule != null).toList());
    }

    @Test
    void theAverageIsToldExactly() {
        GivenRow row = GivenRow.total("[7]").figures("5.01", "[7]");

        assertThat(LintRules.check(row.plan(), List.of()))
                .filteredOn(one -> one.rule() == LintRule.TARGET_AVERAGE_BELOW_BASELINE)
                .singleElement()
                .extracting(LintFinding::arguments)
                .isEqualTo(List.of("1.4"));
    }

    @Test
    void aResultIsPrintedAsItsTargetIs() {
        assertThat(rules(GivenRow.total("[25]").figures("[20]", "[25]").result("31.19", null)))
                .containsExactly("bracket-mismatch result");
        assertThat(rules(GivenRow.total("25").figures("[20]", "25").result("31.19", null)))
                .isEmpty();
        assertThat(rules(GivenRow.total("25").figures("[20]", "25").result("[31.19]", null)))
                .containsExactly("bracket-mismatch result");
    }

    @Test
    void aBindingTargetIsSplitUnlessThePlanIsFinished() {
        GivenRow row = GivenRow.stock();
        row.attribute = Attribute.BINDING;
        assertThat(lint(row.plan()))
                .containsExactly("binding-without-breakdown /indicators(row 1)/target 20 万人 | null");
        assertThat(rules(row.result("21", null))).isEmpty();
    }

    @Test
    void aTableWithoutBaselinesIsToldOnce() {
        assertThat(lint(plan(
                        GivenRow.stock().figures(null, "20").build(),
                        GivenRow.stock().second().figures(null, "30").build())))
                .containsExactly("baseline-column-missing /indicators null | null");
        assertThat(lint(plan(
                        GivenRow.stock().figures(null, "20").build(),
                        GivenRow.stock().second().build())))
                .isEmpty();
        assertThat(lint(plan())).isEmpty();
    }

    @Test
    void aStructureIsNoNumber() {
        GivenRow row = GivenRow.rate("%").figures("10:40:50", "13:41:46");
        row.kind = Kind.STRUCTURE;

        assertThat(lint(row.plan())).isEmpty();
    }

    /** Rule and cell. */
    private static List<String> rules(GivenRow row) {
        return LintRules.check(row.plan(), List.of()).stream()
                .map(one -> one.rule().code() + " " + one.place().substring("/indicators(row 1)/".length()))
                .toList();
    }

    private static void expect(List<String> found, @Nullable String first, String second) {
        if (first == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).containsExactly(first + " | " + second);
        }
    }
}
