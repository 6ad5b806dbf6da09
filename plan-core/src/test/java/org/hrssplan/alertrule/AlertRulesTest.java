package org.hrssplan.alertrule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hrssplan.alertrule.RuleEntry.Step;
import org.hrssplan.alertrule.Situation.Overdue;
import org.hrssplan.period.Period;
import org.hrssplan.planpackage.PackageReader;
import org.hrssplan.planpackage.PackageRejectedException;
import org.hrssplan.quality.Finding;
import org.hrssplan.quality.Rule;
import org.hrssplan.quality.Severity;
import org.hrssplan.target.Attribute;
import org.hrssplan.target.Holds;
import org.hrssplan.target.TargetKind;
import org.hrssplan.value.Comparator;
import org.hrssplan.value.Figure;
import org.hrssplan.verdict.Outlook;
import org.hrssplan.verdict.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlertRulesTest {

    private static final AlertRules DEFAULTS = read(PackageReader.resource("hrss-plan/alert-defaults.yaml"));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
            # verdicts, the latest first     ; attribute ; fired
            LIMIT_BREACHED                   ; EXPECTED  ; limit-breached RED
            BEHIND                           ; EXPECTED  ;
            BEHIND BEHIND                    ; EXPECTED  ; behind-schedule ORANGE
            BEHIND BEHIND                    ; BINDING   ; behind-schedule RED
            BEHIND BEHIND BEHIND             ; EXPECTED  ; behind-schedule ORANGE
            BEHIND BEHIND BEHIND BEHIND      ; EXPECTED  ; behind-schedule RED
            BEHIND ON_TRACK BEHIND           ; EXPECTED  ;
            ON_TRACK BEHIND BEHIND           ; EXPECTED  ;
            BEHIND SLIGHTLY_BEHIND           ; EXPECTED  ;
            SLIGHTLY_BEHIND SLIGHTLY_BEHIND  ; EXPECTED  ; slightly-behind-schedule BLUE
            SLIGHTLY_BEHIND SLIGHTLY_BEHIND  ; BINDING   ; slightly-behind-schedule YELLOW
            NOT_COMPLETED                    ; EXPECTED  ; not-completed RED
            NOT_COMPLETED                    ; BINDING   ; not-completed RED
            NOT_REPORTED                     ; BINDING   ;
            UNDECIDABLE UNDECIDABLE          ; BINDING   ;
            AHEAD                            ; BINDING   ;
            """)
    void aVerdictFiresWhenItHasHeldForSoManyPeriods(String verdicts, Attribute attribute, @Nullable String fired) {
        List<Judged> judged = new ArrayList<>();
        for (String verdict : verdicts.split(" ", -1)) {
            judged.add(judged(Verdict.valueOf(verdict), Outlook.UNKNOWN, Comparator.GE, "10", "4"));
        }
        assertThat(fired(situation(attribute, judged))).containsExactlyElementsOf(lines(fired));
    }

    @ParameterizedTest
    @CsvSource({"AT_RISK, EXPECTED, at-risk BLUE", "AT_RISK, BINDING, at-risk ORANGE", "ON_COURSE, BINDING,"})
    void aBindingPromiseAtRiskIsJudgedMoreStrictly(Outlook outlook, Attribute attribute, @Nullable String fired) {
        Judged judged = judged(Verdict.ON_TRACK, outlook, Comparator.GE, "10", "4");
        assertThat(fired(situation(attribute, List.of(judged)))).containsExactlyElementsOf(lines(fired));
    }

    @Test
    void whatIsBrokenIsNoRiskAnyMore() {
        Judged judged = judged(Verdict.LIMIT_BREACHED, Outlook.AT_RISK, Comparator.LE, "5", "6");
        assertThat(fired(situation(Attribute.BINDING, List.of(judged)))).containsExactly("limit-breached RED");
    }

    @ParameterizedTest
    @CsvSource({
        "LE, 4.5, 4.04, ",
        "LE, 4.5, 4.05, limit-nearly-reached YELLOW",
        "LT, 4.5, 4.40, limit-nearly-reached YELLOW",
        "LE, 4.5, 4.41, limit-nearly-reached ORANGE",
        "LE, 4.5, 4.5, limit-nearly-reached ORANGE",
        "LE, 4.5, 0, ",
        "LE, 0, 0, ",
        "GE, 95, 96, ",
        "GE, 95, 95.95, floor-nearly-left YELLOW",
        "GE, 95, 95, floor-nearly-left YELLOW"
    })
    void aLimitThatStillHoldsIsUsedUpToAPart(
            Comparator comparator, String limit, String achieved, @Nullable String fired) {
        Judged judged = judged(Verdict.WITHIN_LIMIT, Outlook.ON_COURSE, comparator, limit, achieved);
        assertThat(fired(situation(Attribute.EXPECTED, List.of(judged)))).containsExactlyElementsOf(lines(fired));
    }

    @ParameterizedTest
    @CsvSource({"1, -3, figure-overdue BLUE", "89, 0, figure-overdue BLUE", "90, 12, figure-overdue YELLOW", "400, 13,"
    })
    void aFigureIsOverdueUntilAYearAfterThePlan(long days, int monthsAfterEnd, @Nullable String fired) {
        Overdue overdue = new Overdue(Period.parse("2021"), LocalDate.parse("2022-03-01"), days, 2);
        Situation situation = new Situation(
                "p", "i", "450200", Attribute.EXPECTED, monthsAfterEnd, List.of(), List.of(), null, overdue);
        assertThat(fired(situation)).containsExactlyElementsOf(lines(fired));
    }

    @Test
    void aFigureThatIsMissingSaysTheSameEveryDay() {
        Overdue first = new Overdue(Period.parse("2021"), LocalDate.parse("2022-03-01"), 1, 1);
        Overdue later = new Overdue(Period.parse("2021"), LocalDate.parse("2022-03-01"), 2, 1);
        assertThat(DEFAULTS.firings(overdue(first))).isEqualTo(DEFAULTS.firings(overdue(later)));
    }

    @ParameterizedTest
    @CsvSource({"JUMP, implausible-jump BLUE", "FORMULA,"})
    void aFindingOfTheLastValueFires(Rule rule, @Nullable String fired) {
        Finding finding = new Finding(rule, Severity.WARNING, List.of("1", "2"));
        Situation situation =
                new Situation("p", "i", "450200", null, 0, List.of(), List.of(finding), Period.parse("2021-05"), null);
        assertThat(fired(situation)).containsExactlyElementsOf(lines(fired));
        DEFAULTS.firings(situation)
                .forEach(one -> assertThat(one.arguments()).containsExactly("JUMP", "WARNING", "1", "2"));
    }

    @Test
    void whoLookedNoFurtherSaysAtLeast() {
        Judged behind = judged(Verdict.BEHIND, Outlook.UNKNOWN, Comparator.GE, "10", "4");
        assertThat(DEFAULTS.firings(situation(Attribute.EXPECTED, List.of(behind, behind))))
                .flatExtracting(Firing::arguments)
                .endsWith("2");
        assertThat(DEFAULTS.firings(situation(Attribute.EXPECTED, List.of(behind, behind, behind, behind))))
                .flatExtracting(Firing::arguments)
                .endsWith("≥4");
    }

    @Test
    void theLastEntryThatFitsHolds() {
        AlertRules rules = read(
                """
                format: 1
                version: t-1
                rules:
                  - {rule: at-risk, condition: AT_RISK, steps: [{from: "1", level: YELLOW}]}
                  - {rule: at-risk, condition: AT_RISK, plans: [other], steps: [{from: "1", level: RED}]}
                  - {rule: at-risk, condition: AT_RISK, indicators: [quiet], off: true}
                  - {rule: at-risk, condition: AT_RISK, indicators: [i], steps: [{from: "1", level: ORANGE}]}
                """);
        List<Judged> judged = List.of(judged(Verdict.ON_TRACK, Outlook.AT_RISK, Comparator.GE, "10", "4"));
        assertThat(rules.firings(of("p", "any", judged)))
                .extracting(Firing::level)
                .containsExactly(AlertLevel.YELLOW);
        assertThat(rules.firings(of("other", "any", judged)))
                .extracting(Firing::level)
                .containsExactly(AlertLevel.RED);
        assertThat(rules.firings(of("other", "quiet", judged))).isEmpty();
        assertThat(rules.firings(of("other", "i", judged)))
                .extracting(Firing::level)
                .containsExactly(AlertLevel.ORANGE);
    }

    @Test
    void asManyPeriodsAreJudgedAsARuleAsksFor() {
        assertThat(DEFAULTS.periodsWanted(Verdict.BEHIND)).isEqualTo(4);
        assertThat(DEFAULTS.periodsWanted(Verdict.SLIGHTLY_BEHIND)).isEqualTo(2);
        assertThat(DEFAULTS.periodsWanted(Verdict.ON_TRACK)).isZero();
    }

    @Test
    void stepsRise() {
        Step low = new Step(BigDecimal.ONE, AlertLevel.RED);
        Step high = new Step(BigDecimal.TEN, AlertLevel.BLUE);
        assertThatIllegalArgumentException().isThrownBy(() -> entry(List.of(low, high)));
        assertThatIllegalArgumentException().isThrownBy(() -> entry(List.of(high, low)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{rule: a, condition: VERDICT, steps: [{from: '1', level: RED}]}",
                "{rule: a, condition: VERDICT, verdicts: [BEHIND], steps: [{from: '1.5', level: RED}]}",
                "{rule: a, condition: VERDICT, verdicts: [LATE], steps: [{from: '1', level: RED}]}",
                "{rule: a, condition: AT_RISK, verdicts: [BEHIND], steps: [{from: '1', level: RED}]}",
                "{rule: a, condition: AT_RISK}",
                "{rule: a, condition: AT_RISK, off: true, steps: [{from: '1', level: RED}]}",
                "{rule: a, condition: AT_RISK, steps: []}",
                "{rule: a, condition: AT_RISK, steps: [{from: '-1', level: RED}]}",
                "{rule: a, condition: AT_RISK, steps: [{from: '1', level: PINK}]}",
                "{rule: a, condition: AT_RISK, steps: [{from: '2', level: RED}, {from: '1', level: BLUE}]}",
                "{rule: a, condition: LIMIT_USE, steps: [{from: '1', level: RED}]}",
                "{rule: a, condition: OVERDUE, steps: [{from: '1', level: RED}]}",
                "{rule: a, condition: FINDING, findings: [ODD], steps: [{from: '1', level: RED}]}",
                "{rule: A b, condition: AT_RISK, steps: [{from: '1', level: RED}]}",
                "{rule: a, condition: WEATHER, steps: [{from: '1', level: RED}]}",
                "{rule: a, condition: AT_RISK, steps: [{from: '1', level: RED}], more: 1}"
            })
    void aRuleThatSaysNothingIsRefused(String rule) {
        assertThat(catchThrowable(() -> read("format: 1\nversion: t\nrules:\n  - " + rule)))
                .isInstanceOf(PackageRejectedException.class);
    }

    private static AlertRules read(String text) {
        return new PackageReader().readAlertRules("test.yaml", text);
    }

    private static RuleEntry entry(List<Step> steps) {
        return new RuleEntry("r", Condition.AT_RISK, null, null, null, false, null, null, null, 0, steps);
    }

    private static List<String> fired(Situation situation) {
        return DEFAULTS.firings(situation).stream()
                .map(one -> one.rule() + " " + one.level())
                .toList();
    }

    private static List<String> lines(@Nullable String fired) {
        return fired == null ? List.of() : List.of(fired);
    }

    private static Situation situation(Attribute attribute, List<Judged> judged) {
        return new Situation("p", "i", "450200", attribute, 0, judged, List.of(), null, null);
    }

    private static Situation of(String plan, String indicator, List<Judged> judged) {
        return new Situation(plan, indicator, "450200", null, 0, judged, List.of(), null, null);
    }

    private static Situation overdue(Overdue overdue) {
        return new Situation("p", "i", "450200", null, 0, List.of(), List.of(), null, overdue);
    }

    private static Judged judged(
            Verdict verdict, Outlook outlook, Comparator comparator, String target, String achieved) {
        TargetKind kind = verdict == Verdict.WITHIN_LIMIT || verdict == Verdict.LIMIT_BREACHED
                ? TargetKind.LIMIT
                : TargetKind.CUMULATIVE;
        return new Judged(
                Period.parse("2021"),
                kind,
                Holds.EACH_YEAR,
                comparator,
                new BigDecimal(target),
                Figure.of(new BigDecimal(achieved)),
                null,
                "万人",
                verdict,
                outlook);
    }
}
