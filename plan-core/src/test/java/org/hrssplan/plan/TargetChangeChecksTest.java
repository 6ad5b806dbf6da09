package org.hrssplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.FieldError;
import org.hrssplan.indicator.Indicator;
import org.hrssplan.plan.GivenTargetChange.GivenAct;
import org.hrssplan.record.FieldChecks;
import org.hrssplan.source.Source;
import org.hrssplan.target.Direction;
import org.hrssplan.target.Holds;
import org.hrssplan.target.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetChangeChecksTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 12, 31);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # kind    | cumulative | target   | unit | changed to | in   | refused
                    STRUCTURE | false      | 10:40:50 | %    | 12:40:48   |      |
                    STRUCTURE | false      | 10:40:50 | %    | 10:90      |      | WRONG_FIGURE
                    STRUCTURE | false      | 10:40:50 | %    | 95         |      | WRONG_FIGURE
                    STRUCTURE | false      | 10:40:50 | %    | 10：40：50 |      | SAME_TARGET
                    STOCK     | false      | 127      | 万人 | 10:40:50   |      | WRONG_FIGURE
                    STOCK     | false      | 127      | 万人 | 130        |      |
                    STOCK     | false      | 127      | 万人 | 1300000    | 人   |
                    STOCK     | false      | 127      | 万人 | 1300001人  | 人   |
                    STOCK     | false      | 127      | 万人 | 130 万人以上 |    |
                    STOCK     | false      | 127      | 万人 | 130人以上  |      | PRINTED_UNIT_DIFFERS
                    STOCK     | false      | 127      | 万人 | 127.0      |      | SAME_TARGET
                    STOCK     | false      | 127      | 万人 | ≥127       |      | SAME_TARGET
                    STOCK     | false      | 127      | 万人 | >127       |      |
                    STOCK     | false      | 127      | 万人 | [130]      |      | BRACKETS_DIFFER
                    STOCK     | false      | 127      | 万人 | 130以内    |      | COMPARATOR_REVERSED
                    STOCK     | false      | 127      | 万人 | 0.1234567  |      | UNREADABLE_TARGET
                    STOCK     | false      | 127      | 亿人 | 0.1        | 人   | NUMBER_OUT_OF_BOUNDS
                    RATIO     | false      | > 60     | %    | > 65%      |      |
                    RATIO     | false      | > 60     | %    | 65         | 人   | UNIT_NOT_CONVERTIBLE
                    FLOW      | true       | [25]     | 万人 | ≥[26]      |      |
                    FLOW      | true       | [25]     | 万人 | 26         |      | BRACKETS_DIFFER
                    FLOW      | true       | 25       | 万人 | 26         |      |
                    FLOW      | true       | 25       | 万人 | [26]       |      |
                    FLOW      | false      | 25       | 万人 | [26]       |      | BRACKETS_DIFFER
                    """)
    void whatIsAChange(
            Kind kind, boolean cumulative, String target, String unit, String changed, String in, String refused) {
        PlanIndicator row = row(kind, cumulative, target, unit);
        FieldChecks checks = new FieldChecks(Locale.ENGLISH);

        new TargetChangeChecks(plan(), row, checks).target(new GivenTargetChange(changed, in, null, null, null));

        assertThat(codes(checks)).isEqualTo(refused == null ? List.of() : List.of(refused));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01-01,",
        "2023-12-31,",
        "2024-01-01, AFTER",
        "2020-12-31, BEFORE",
        "20230101, INVALID_DATE",
        "' ', REQUIRED",
    })
    void whenAnActMayBeOf(String decidedOn, String refused) {
        FieldChecks checks = new FieldChecks(Locale.ENGLISH);

        TargetAct act = new TargetChangeChecks(plan(), row(Kind.STOCK, false, "127", "万人"), checks)
                .act(new GivenAct("通知", null, decidedOn), TODAY);

        assertThat(codes(checks)).isEqualTo(refused == null ? List.of() : List.of(refused));
        assertThat(act == null).isEqualTo(refused != null);
    }

    private static Plan plan() {
        Plan plan = new Plan();
        plan.startYear = 2021;
        plan.endYear = 2025;
        return plan;
    }

    private static PlanIndicator row(Kind kind, boolean cumulative, String target, String unit) {
        PlanIndicator row = new PlanIndicator();
        row.indicator = new Indicator();
        row.indicator.kind = kind;
        row.indicator.direction = Direction.HIGHER_IS_BETTER;
        row.indicator.baseUnit = unit;
        row.unit = unit;
        row.targetPrinted = target;
        row.cumulative = cumulative;
        row.holds = Holds.EACH_YEAR;
        row.markers = "";
        row.source = new Source("规划", null, null, null);
        return row;
    }

    private static List<String> codes(FieldChecks checks) {
        try {
            checks.refuseIfAny();
            return List.of();
        } catch (ApiException refused) {
            return refused.errors().stream().map(FieldError::code).toList();
        }
    }
}
