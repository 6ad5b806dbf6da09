package org.hrssplan.score;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.hrssplan.target.Holds;
import org.hrssplan.target.Satisfaction;
import org.hrssplan.target.Target;
import org.hrssplan.target.TargetKind;
import org.hrssplan.value.Figure;
import org.hrssplan.value.Fraction;
import org.hrssplan.verdict.Achievement;
import org.hrssplan.verdict.Observed;
import org.jspecify.annotations.Nullable;

/**
 * What a target was missed with: of a limit for each year the worst year, of one that holds on average the mean. Of an
 * inequality it is the known end, which is the nearest that the figure can be.
 *
 * @param amount in the unit of the target
 * @param expression the amount, or how it was made
 */
record Missed(Fraction amount, String expression) {

    /** Null where no number is known. */
    static @Nullable Missed of(Target target, Achievement achievement) {
        if (target.kind() == TargetKind.LIMIT && target.holds() == Holds.AVERAGE) {
            return mean(achievement.yearly());
        }
        Figure figure = target.kind() == TargetKind.LIMIT && target.holds() == Holds.EACH_YEAR
                ? worst(target, achievement)
                : achievement.figure();
        BigDecimal value = figure == null ? null : figure.value();
        return value == null ? null : new Missed(Fraction.of(value), value.toPlainString());
    }

    boolean isNothing() {
        return amount.numerator().signum() <= 0;
    }

    private static @Nullable Figure worst(Target target, Achievement achievement) {
        Comparator<Figure> byValue = Comparator.comparing(one -> one.value() == null ? BigDecimal.ZERO : one.value());
        return achievement.yearly().stream()
                .map(Observed::figure)
                .filter(one -> target.satisfiedBy(one) == Satisfaction.UNSATISFIED)
                .min(target.comparator().isFloor() ? byValue : byValue.reversed())
                .orElse(achievement.figure());
    }

    private static @Nullable Missed mean(List<Observed> yearly) {
        Fraction mean = Achievement.mean(yearly);
        String terms = yearly.stream().map(one -> one.figure().toString()).collect(Collectors.joining(" + "));
        return mean == null ? null : new Missed(mean, "((" + terms + ") / " + yearly.size() + ")");
    }
}
