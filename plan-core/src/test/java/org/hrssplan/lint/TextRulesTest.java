package org.hrssplan.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hrssplan.lint.GivenRow.TABLE;
import static org.hrssplan.lint.GivenRow.TEXT;
import static org.hrssplan.lint.GivenRow.before;
import static org.hrssplan.lint.GivenRow.lint;
import static org.hrssplan.lint.GivenRow.plan;

import java.util.List;
import org.hrssplan.fulfilment.Recurrence;
import org.hrssplan.target.Attribute;
import org.hrssplan.value.Comparator;
import org.hrssplan.value.Figure;
import org.hrssplan.value.PrintedFigure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table against the text, the edition before it, and what is recorded. */
class TextRulesTest {

    @ParameterizedTest(name = "{0} {1}: {2} {3}")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
            20,   target, 超过20万人,   万人, comparator-differs-in-text
            20,   target, 超过200000人, 人,   comparator-differs-in-text
            >20,  target, 达到20万人,   万人, comparator-differs-in-text
            >20,  target, 20 以上,      -,    comparator-differs-in-text
            >20,  target, 控制在20以内, -,    comparator-differs-in-text
            20,   target, 达到20万人,   万人, text-contradicts-table
            20,   target, 20,           万人, text-contradicts-table
            20,   target, 超过21万人,   万人, text-contradicts-table
            20,   target, 超过20万人次, 万人次, text-contradicts-table
            20,   target, 约为20万人,   万人, text-contradicts-table
            20,   target, 2/3,          -,    text-contradicts-table
            20,   result, 超过20万人,   万人, text-contradicts-table
            """)
    void whatTheTextSaysIsToldWithBothValues(
            String target, String about, String printed, @Nullable String unit, String rule) {
        GivenRow row = GivenRow.stock().figures("10", target).result("20", null).says(about, printed, unit);

        assertThat(lint(row.plan()))
                .singleElement()
                .asString()
                .startsWith(rule + " /indicators(row 1)/" + about + " " + (about.equals("target") ? target : "20")
                        + " 万人 | ")
                .endsWith(new Said(printed, unit, TEXT).toString());
    }

    @ParameterizedTest
    @CsvSource({"baseline, baseline, 10 万人", "unit, unit, 万人", "verdict, printedVerdict, 已完成", "name, name, 名称one"})
    void whatTheTableHasForItStandsFirst(String about, String part, String first) {
        GivenRow row = GivenRow.stock().result("20", "已完成").says(about, "别的", null);

        assertThat(lint(row.plan()))
                .containsExactly("text-contradicts-table /indicators(row 1)/" + part + " " + first + " | 别的");
    }

    @Test
    void whatTheTableDoesNotPrintIsNoValue() {
        GivenRow row = GivenRow.stock().says("verdict", "全面完成", null);

        assertThat(lint(row.plan()))
                .containsExactly("text-contradicts-table /indicators(row 1)/printedVerdict null | 全面完成");
    }

    @ParameterizedTest(name = "{3} {4} {5} {0} {6} against {8} {9}")
    @CsvSource(
            nullValues = "-",
            delimiter = ';',
            textBlock =
                    """
            ONCE;   -;    -;    1.5;  -;    万人; GE; false; 1.42;  commitment-contradicts-target
            ONCE;   2025; -;    15000; -;   人;   GE; false; 1.5;   -
            ONCE;   2025; -;    15001; -;   人;   GE; false; 1.5;   commitment-contradicts-target
            ONCE;   2022; -;    1.2;  -;    万人; GE; false; 1.5;   -
            ONCE;   2025; -;    0.1;  -;    万人; GE; true;  1.5;   -
            ONCE;   2025; -;    1.5;  -;    万人次; GE; false; 1.6; -
            ONCE;   2025; -;    1;    2;    万人; GE; false; 1.5;   -
            ONCE;   2025; -;    1;    1.5;  万人; GE; false; 1.5;   -
            ONCE;   2025; -;    1;    1.4;  万人; GE; false; 1.5;   commitment-contradicts-target
            ONCE;   2025; -;    1.6;  1.8;  万人; GE; false; 1.5;   commitment-contradicts-target
            ONCE;   2025; -;    1.5;  -;    万人; GE; false; >1.5;  comparator-differs-in-text
            ONCE;   2025; -;    1.5;  -;    万人; -;  false; >1.5;  -
            ALWAYS; -;    -;    1.5;  -;    万人; GE; false; 1.42;  commitment-contradicts-target
            YEARLY; -;    -;    1.5;  -;    万人; GE; false; 1.42;  commitment-contradicts-target
            OVER_SPAN; -; -;    1.5;  -;    万人; GE; false; 1.42;  -
            EVERY_TWO_YEARS; -; -; 1.5; -;  万人; GE; false; 1.42;  -
            YEARLY; -;    sum;  3.5;  -;    万人; GE; false; [15];  commitment-contradicts-target
            YEARLY; -;    sum;  3;    -;    万人; GE; false; [15];  -
            YEARLY; -;    sum;  3;    -;    万人; GT; false; [15];  comparator-differs-in-text
            OVER_SPAN; -; sum;  16;   -;    万人; GE; false; [15];  commitment-contradicts-target
            ONCE;   -;    sum;  15;   -;    万人; GE; false; [15];  -
            ALWAYS; -;    sum;  16;   -;    万人; GE; false; [15];  -
            """)
    void aCommitmentIsHeldAgainstTheTargetOfItsIndicator(
            Recurrence recurrence,
            @Nullable Integer due,
            @Nullable String sum,
            String value,
            @Nullable String valueTo,
            String unit,
            @Nullable Comparator comparator,
            boolean change,
            String target,
            @Nullable String rule) {
        GivenRow row = sum == null
                ? GivenRow.stock().figures("1", target)
                : GivenRow.total(target).figures("[1]", target);
        LintedPromise promise = new LintedPromise(
                "promise",
                "one",
                value,
                valueTo,
                unit,
                comparator,
                change,
                recurrence,
                due,
                new Said(value, unit, TEXT));

        assertThat(lint(promising(row, promise)))
                .map(line -> line.replaceFirst(" .*", ""))
                .isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void aCommitmentIsToldWithItsTotalAndBothPlaces() {
        LintedPromise yearly = new LintedPromise(
                "training",
                "one",
                "3.5",
                null,
                "万人",
                Comparator.GE,
                false,
                Recurrence.YEARLY,
                null,
                new Said("3.5万人", "万人", TEXT));
        LintFinding finding = LintRules.check(
                        promising(GivenRow.total("[15]").figures("[1]", "[15]"), yearly), List.of())
                .get(0);

        assertThat(finding.arguments()).containsExactly("training", " × 5 = 17.5");
        assertThat(finding.place()).isEqualTo("/commitments(training)");
        assertThat(finding.first()).isEqualTo(new Said("3.5万人", "万人", TEXT));
        assertThat(finding.second()).isEqualTo(new Said("[15]", "万人", TABLE));
    }

    @Test
    void aShareIsComparedInPercentAndWhatIsRecordedIsNotToldTwice() {
        LintedPromise share = promise("2/3", "%", Comparator.GE);
        assertThat(lint(promising(GivenRow.rate("%").figures("10", "40"), share)))
                .containsExactly("commitment-contradicts-target /commitments(promise) 2/3 % | 40 %");

        GivenRow recorded = GivenRow.rate("%").figures("10", "> 60").says("target", "达到60%", "%");
        assertThat(lint(promising(recorded, promise("60", "%", Comparator.GE))))
                .containsExactly("comparator-differs-in-text /indicators(row 1)/target > 60 % | 达到60%");
        assertThat(lint(promising(recorded, promise("60", "%", Comparator.LE)))).hasSize(2);
        GivenRow structure = GivenRow.rate("%").figures("10:90", "20:80");
        assertThat(lint(promising(structure, promise("60", "%", Comparator.GE))))
                .isEmpty();
    }

    @Test
    void whatIsRecordedOfThePlanIsToldWithBothPlaces() {
        LintedDiscrepancy one = new LintedDiscrepancy(
                new Note("基金", "Fund"),
                null,
                new Said("65.04 亿元", null, TEXT),
                new Said("53.57 亿元", null, TEXT),
                new Note("不一致", "They differ."));
        LintedDiscrepancy two = new LintedDiscrepancy(
                new Note("规模", "Size"), "one", new Said("10", null, TEXT), new Said("10.66", null, TABLE), one.note());
        LintedPlan plan = new LintedPlan(
                "now",
                "450200",
                2021,
                2025,
                2020,
                List.of(GivenRow.stock().build()),
                List.of(),
                List.of(),
                List.of(),
                List.of(one, two));

        assertThat(lint(plan))
                .containsExactly(
                        "document-contradicts-itself /contradictions/0 65.04 亿元 | 53.57 亿元",
                        "document-contradicts-itself /contradictions/1 10 | 10.66");
        assertThat(LintRules.check(plan, List.of()).get(1).row()).isEqualTo(1);
        assertThat(LintRules.check(plan, List.of()).get(0).note())
                .isEqualTo(new Note("（基金）不一致", "(Fund) They differ."));
    }

    @ParameterizedTest(name = "{0} {1} after {2} {3}")
    @CsvSource({
        "90,    %,    96.33, %,   true",
        "22.7,  万人, 22.70, 万人, false",
        "22.7,  万人, 227000, 人,  false",
        "22.7,  万人, 227001, 人,  true",
        ">95,   %,    >95,   %,   false",
        ">95,   %,    95,    %,   true",
        "22.7,  万人, 22.7,  万张, true"
    })
    void theBaselineIsWhatTheEditionBeforeReached(
            String baseline, String unit, String result, String unitBefore, boolean differ) {
        LintedPlan now =
                GivenRow.stock().unit(unit).figures(baseline, "1000000").plan();
        LintedPlan then = before(GivenRow.stock()
                .unit(unitBefore)
                .figures("1", "2")
                .result(result, null)
                .build());

        assertThat(lint(now, then))
                .isEqualTo(
                        differ
                                ? List.of("editions-disagree /indicators(row 1)/baseline " + baseline + " " + unit
                                        + " | " + result + " " + unitBefore)
                                : List.of());
        assertThat(lint(then, now)).hasSize(differ ? 1 : 0);
    }

    @Test
    void onlyTheNextEditionOfTheSamePlaceIsCompared() {
        LintedRow row = GivenRow.stock().build();
        LintedRow other = GivenRow.stock().result("11", null).build();
        LintedPlan elsewhere = new LintedPlan(
                "x", "320300", 2016, 2020, 2015, List.of(other), List.of(), List.of(), List.of(), List.of());
        LintedPlan earlier = new LintedPlan(
                "x", "450200", 2011, 2015, 2010, List.of(other), List.of(), List.of(), List.of(), List.of());

        assertThat(lint(plan(row), elsewhere, earlier)).isEmpty();
        assertThat(lint(plan(row), before(other))).hasSize(1);
        assertThat(lint(
                        plan(row),
                        before(GivenRow.total("[25]").result("[11]", null).build())))
                .isEmpty();
        assertThat(lint(plan(row), before(row))).isEmpty();
        assertThat(lint(GivenRow.stock().figures("--", "20").plan(), before(other)))
                .containsExactly("baseline-missing /indicators(row 1)/baseline -- | 20 万人");
    }

    @Test
    void sharesAreComparedToo() {
        GivenRow now = GivenRow.rate("%").figures("16.4:46.3:37.3", "20:50:30");
        GivenRow then = GivenRow.rate("%").figures("10:40:50", "10:40:50").result("16.4:46.3:37.3", null);
        assertThat(lint(now.plan(), before(then.build()))).isEmpty();
        assertThat(lint(now.plan(), before(then.result("16:46:38", null).build())))
                .hasSize(1);
    }

    @Test
    void aBindingTargetThatIsExpectedOnlyIsTold() {
        GivenRow then = GivenRow.stock().figures("1", "9").result("10", null);
        then.attribute = Attribute.BINDING;

        assertThat(lint(GivenRow.stock().plan(), before(then.build())))
                .containsExactly("binding-no-longer /indicators(row 1)/attribute 20 万人 | 9 万人");
    }

    @Test
    void oneFigureDoesNotStandForTwoThings() {
        GivenRow holders = GivenRow.stock().figures("377.92", "395");
        GivenRow cards =
                GivenRow.stock().second().unit("万张").figures("1", "300").result("377.92", null);
        assertThat(lint(holders.plan(), before(cards.build())))
                .containsExactly("same-figure-for-two /indicators(row 1)/baseline 377.92 万人 | 377.92 万张");

        GivenRow both = GivenRow.stock().second().unit("万张").figures("377.92", "400");
        assertThat(lint(plan(holders.build(), both.build())))
                .containsExactly("same-figure-for-two /indicators(row 1)/baseline 377.92 万人 | 377.92 万张");
        assertThat(lint(plan(
                        GivenRow.stock().figures("59.3", "64").build(),
                        GivenRow.stock()
                                .second()
                                .unit("万张")
                                .figures("59.3", "64")
                                .build())))
                .isEmpty();
        assertThat(lint(plan(
                        holders.build(),
                        GivenRow.stock().second().figures("377.92", "400").build())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "one, 450200, 2020, 11, 万人, true",
        "one, 450200, 2020, 100000, 人, false",
        "two, 450200, 2020, 11, 万人, false",
        "one, 450202, 2020, 11, 万人, false",
        "one, 450200, 2021, 11, 万人, false"
    })
    void aDatedResultOfTheBaseYearIsTheBaseline(
            String indicator, String region, String period, String value, String unit, boolean found) {
        Figure figure = PrintedFigure.parse(value).asObserved();
        LintedValue one = new LintedValue(indicator, region, period, figure, new Said(value, unit, TEXT));
        assertThat(lint(with(GivenRow.stock(), one)))
                .isEqualTo(
                        found
                                ? List.of("value-contradicts-baseline /indicators(row 1)/baseline 10 万人 | " + value
                                        + " " + unit)
                                : List.of());
        assertThat(lint(with(GivenRow.total("[25]").figures("[20]", "[25]"), one)))
                .isEmpty();
        LintedRow reached = GivenRow.stock().result("10", null).build();
        assertThat(lint(with(GivenRow.stock(), one), before(reached))).isEmpty();
    }

    private static LintedPlan with(GivenRow row, LintedValue value) {
        return new LintedPlan(
                "now",
                "450200",
                2021,
                2025,
                2020,
                List.of(row.build()),
                List.of(),
                List.of(value),
                List.of(),
                List.of());
    }

    private static LintedPlan promising(GivenRow row, LintedPromise promise) {
        return new LintedPlan(
                "now",
                "450200",
                2021,
                2025,
                2020,
                List.of(row.build()),
                List.of(),
                List.of(),
                List.of(promise),
                List.of());
    }

    private static LintedPromise promise(String value, String unit, Comparator comparator) {
        return new LintedPromise(
                "promise",
                "one",
                value,
                null,
                unit,
                comparator,
                false,
                Recurrence.ONCE,
                null,
                new Said(value, unit, TEXT));
    }
}
