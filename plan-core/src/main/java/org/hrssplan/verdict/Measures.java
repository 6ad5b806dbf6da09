package org.hrssplan.verdict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hrssplan.period.Period;
import org.hrssplan.target.Holds;
import org.hrssplan.target.TargetKind;
import org.hrssplan.value.Fraction;
import org.jspecify.annotations.Nullable;

/** The arithmetic of one target: every number of a judgement, exact until it is shown, with the step that gave it. */
final class Measures {

    private static final int SCALE = 6;
    private static final int PACE_SCALE = 4;

    private final TargetCase given;
    private final List<Step> steps = new ArrayList<>();
    private final @Nullable BigDecimal target;
    private final @Nullable BigDecimal achieved;
    private final @Nullable BigDecimal baseline;
    private final boolean level;

    private @Nullable Fraction scheduled;
    private @Nullable Fraction pace;
    private @Nullable BigDecimal completionRate;
    private @Nullable BigDecimal headroom;
    private @Nullable BigDecimal requiredPerYear;
    private @Nullable Fraction projected;
    private @Nullable BigDecimal projectedLow;
    private @Nullable BigDecimal projectedHigh;

    private Measures(TargetCase given, Achievement achievement) {
        this.given = given;
        this.target = given.target().figure().value();
        this.achieved =
                achievement.figure() == null ? null : achievement.figure().exactValue();
        this.level = given.target().kind() == TargetKind.LEVEL;
        this.baseline = level ? given.baseline() : BigDecimal.ZERO;
    }

    static Measures of(TargetCase given, Achievement achievement) {
        Measures measures = new Measures(given, achievement);
        measures.achieve(achievement);
        if (measures.target == null) {
            return measures;
        }
        measures.schedule(measures.target);
        if (measures.achieved != null) {
            measures.complete(measures.target, measures.achieved, achievement);
            measures.pace(measures.achieved);
            measures.require(measures.target, measures.achieved);
            measures.project(measures.achieved);
            measures.projectRange(measures.achieved, achievement);
        }
        return measures;
    }

    private void achieve(Achievement achievement) {
        if (achievement.figure() == null) {
            return;
        }
        String terms = achievement.used().stream()
                .map(one -> one.figure() + " [" + one.period() + "]")
                .reduce((left, right) -> left + " + " + right)
                .orElse("");
        steps.add(new Step("achieved", terms, achieved));
    }

    private void complete(BigDecimal target, BigDecimal achieved, Achievement achievement) {
        Fraction compared = Fraction.of(achieved);
        String expression = plain(achieved);
        if (given.target().kind() == TargetKind.LIMIT && given.target().holds() == Holds.AVERAGE) {
            Fraction mean = Achievement.mean(achievement.yearly());
            if (mean == null || achievement.open()) {
                return;
            }
            compared = mean;
            expression = achievement.yearly().stream()
                    .map(one -> one.figure().toString())
                    .collect(Collectors.joining(
                            " + ", "(", ") / " + achievement.yearly().size()));
        }
        if (!given.target().comparator().isFloor()) {
            // A decimal stays as it is, with its zeros; a mean may have no end.
            headroom = compared.denominator().compareTo(BigDecimal.ONE) == 0
                    ? target.subtract(compared.numerator())
                    : Fraction.of(target).minus(compared).toDecimal(SCALE);
            add("headroom", plain(target) + " − " + expression, headroom);
        } else if (target.signum() != 0) {
            completionRate =
                    compared.dividedBy(Fraction.of(target.movePointLeft(2))).rounded(2);
            add("completionRate", expression + " / " + plain(target) + " × 100", completionRate);
        }
    }

    private void schedule(BigDecimal target) {
        if (!paced()) {
            return;
        }
        Schedule schedule = given.schedule();
        if (schedule != null) {
            Schedule.Asked asked = schedule.through(given.span(), given.through(), given.baseline());
            if (asked != null) {
                scheduled = asked.amount();
                add("scheduled", asked.expression(), scheduled.toDecimal(SCALE));
                return;
            }
        }
        if (baseline == null) {
            return;
        }
        scheduled = Fraction.of(baseline)
                .plus(Fraction.of(target.subtract(baseline)).times(given.elapsedShare()));
        String linear = level
                ? plain(baseline) + " + (" + plain(target) + " − " + plain(baseline) + ") × " + share()
                : plain(target) + " × " + share();
        add("scheduled", linear, scheduled.toDecimal(SCALE));
    }

    private void pace(BigDecimal achieved) {
        if (scheduled == null || baseline == null) {
            return;
        }
        Fraction planned = scheduled.minus(Fraction.of(baseline));
        // Asked is no more than what was there before: a quotient would say the opposite.
        if (planned.numerator().signum() <= 0) {
            return;
        }
        pace = Fraction.of(achieved.subtract(baseline)).dividedBy(planned);
        String asked = plain(scheduled.toDecimal(SCALE));
        String quotient = level
                ? "(" + plain(achieved) + " − " + plain(baseline) + ") / (" + asked + " − " + plain(baseline) + ")"
                : plain(achieved) + " / " + asked;
        add("pace", quotient, pace.rounded(PACE_SCALE));
    }

    private void require(BigDecimal target, BigDecimal achieved) {
        // Of what must stay below, nothing is required.
        if (!paced() || given.atEnd() || !given.target().comparator().isFloor()) {
            return;
        }
        int monthsLeft = given.span().months() - given.elapsed().months();
        requiredPerYear = Fraction.of(target.subtract(achieved).max(BigDecimal.ZERO))
                .dividedBy(Fraction.of(monthsLeft, 12))
                .toDecimal(SCALE);
        add(
                "requiredPerYear",
                "max(0, " + plain(target) + " − " + plain(achieved) + ") / (" + monthsLeft + "/12)",
                requiredPerYear);
    }

    private void project(BigDecimal achieved) {
        if (!paced() || baseline == null) {
            return;
        }
        projected = Fraction.of(baseline)
                .plus(Fraction.of(achieved.subtract(baseline)).dividedBy(given.elapsedShare()));
        String line = level
                ? plain(baseline) + " + (" + plain(achieved) + " − " + plain(baseline) + ") / " + share()
                : plain(achieved) + " / " + share();
        add("projected", line, projected.toDecimal(SCALE));
    }

    /** Every year left as the least, and as the greatest, of the years so far; what is partial would end too low. */
    private void projectRange(BigDecimal achieved, Achievement achievement) {
        if (!paced() || given.atEnd() || achievement.partial()) {
            return;
        }
        YearlyRange range = YearlyRange.of(given, achievement);
        if (range == null) {
            return;
        }
        int monthsLeft = given.span().months() - given.elapsed().months();
        Fraction yearsLeft = Fraction.of(monthsLeft, 12);
        projectedLow = onwards(achieved, yearsLeft, range.least());
        projectedHigh = onwards(achieved, yearsLeft, range.greatest());
        String line = plain(achieved) + " + (" + monthsLeft + "/12) × ";
        add("projectedLow", line + "min(" + range.expression() + ")", projectedLow);
        add("projectedHigh", line + "max(" + range.expression() + ")", projectedHigh);
    }

    private static BigDecimal onwards(BigDecimal achieved, Fraction yearsLeft, BigDecimal yearly) {
        return Fraction.of(achieved).plus(Fraction.of(yearly).times(yearsLeft)).toDecimal(SCALE);
    }

    /** Whether the target is approached over time, so that a schedule makes sense. */
    private boolean paced() {
        return given.target().kind() == TargetKind.CUMULATIVE || level;
    }

    private String share() {
        Period elapsed = given.elapsed();
        return "(" + elapsed.months() + "/" + given.span().months() + ")";
    }

    private void add(String name, String expression, BigDecimal result) {
        steps.add(new Step(name, expression, result));
    }

    private static String plain(BigDecimal value) {
        return value.toPlainString();
    }

    @Nullable
    Fraction exactPace() {
        return pace;
    }

    @Nullable
    Fraction exactScheduled() {
        return scheduled;
    }

    @Nullable
    BigDecimal achieved() {
        return achieved;
    }

    @Nullable
    BigDecimal completionRate() {
        return completionRate;
    }

    @Nullable
    BigDecimal headroom() {
        return headroom;
    }

    @Nullable
    BigDecimal requiredPerYear() {
        return requiredPerYear;
    }

    @Nullable
    BigDecimal scheduledShown() {
        return scheduled == null ? null : scheduled.toDecimal(SCALE);
    }

    @Nullable
    BigDecimal paceShown() {
        return pace == null ? null : pace.rounded(PACE_SCALE);
    }

    @Nullable
    Fraction exactProjected() {
        return projected;
    }

    @Nullable
    BigDecimal projectedShown() {
        return projected == null ? null : projected.toDecimal(SCALE);
    }

    @Nullable
    BigDecimal projectedLow() {
        return projectedLow;
    }

    @Nullable
    BigDecimal projectedHigh() {
        return projectedHigh;
    }

    List<Step> steps() {
        return steps;
    }
}
