package org.hrssplan.score;

import java.math.BigDecimal;
import org.hrssplan.target.Satisfaction;
import org.hrssplan.target.TargetKind;
import org.hrssplan.value.Fraction;
import org.hrssplan.verdict.Judgement;
import org.hrssplan.verdict.Step;
import org.hrssplan.verdict.TargetCase;
import org.hrssplan.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * How well a region keeps to its own target: 100 is exactly on schedule.
 *
 * @param exact 0 to cap × 100
 * @param expression the arithmetic, in the unit of the target
 */
public record IndicatorScore(Fraction exact, Basis basis, String expression) {

    private static final Fraction HUNDRED = Fraction.of(100, 1);
    private static final Fraction NONE = Fraction.of(0, 1);
    /** 99.99: as near to 100 as two decimals show. */
    private static final Fraction NEAREST = Fraction.of(9999, 10000);

    /**
     * The score of a target; null where nothing is reported, what is known does not decide it, or what is missing could
     * still break a limit.
     */
    public static @Nullable IndicatorScore of(TargetCase given, Judgement judgement, BigDecimal cap) {
        Verdict verdict = judgement.verdict();
        if (verdict == Verdict.NOT_REPORTED || verdict == Verdict.UNDECIDABLE) {
            return null;
        }
        boolean met = judgement.satisfied() == Satisfaction.SATISFIED;
        TargetKind kind = given.target().kind();
        boolean paced = kind == TargetKind.CUMULATIVE || kind == TargetKind.LEVEL;
        if (!paced || !given.target().comparator().isFloor()) {
            // What is missing may still break a limit that what is known keeps.
            boolean open = judgement.achievement().open();
            return !met ? nearness(given, judgement) : open ? null : satisfied();
        }
        Fraction pace = judgement.exactPace();
        if (met && (pace == null || pace.compareTo(Fraction.ONE) < 0)) {
            return satisfied();
        }
        return pace == null ? bySchedule(judgement, cap) : capped(pace, Basis.PACE, step(judgement), cap);
    }

    private static IndicatorScore satisfied() {
        return new IndicatorScore(HUNDRED, Basis.SATISFIED, "100");
    }

    /**
     * A limit that is not kept, or a year that was missed: achieved over target, the other way round for a ceiling. Below
     * 100, since a strict target that is met exactly is not satisfied either.
     */
    private static IndicatorScore nearness(TargetCase given, Judgement judgement) {
        BigDecimal target = given.target().figure().value();
        Missed missed = Missed.of(given.target(), judgement.achievement());
        if (target == null || missed == null || target.signum() <= 0 || missed.isNothing()) {
            return new IndicatorScore(NONE, Basis.LIMIT, "0");
        }
        boolean floor = given.target().comparator().isFloor();
        Fraction share = floor
                ? missed.amount().dividedBy(Fraction.of(target))
                : Fraction.of(target).dividedBy(missed.amount());
        String asked = target.toPlainString();
        String quotient = floor ? missed.expression() + " / " + asked : asked + " / " + missed.expression();
        return new IndicatorScore(
                min(share, NEAREST).times(HUNDRED),
                Basis.LIMIT,
                "min(" + quotient + ", " + NEAREST.toDecimal(4).toPlainString() + ") × 100");
    }

    private static IndicatorScore bySchedule(Judgement judgement, BigDecimal cap) {
        Fraction scheduled = judgement.exactScheduled();
        BigDecimal achieved = achieved(judgement);
        if (scheduled == null || achieved == null || scheduled.numerator().signum() <= 0) {
            // Nothing is asked yet: on schedule is all that can be said.
            return judgement.verdict() == Verdict.ON_TRACK
                    ? satisfied()
                    : new IndicatorScore(NONE, Basis.SCHEDULE, "0");
        }
        Fraction share = Fraction.of(achieved).dividedBy(scheduled);
        String quotient =
                achieved.toPlainString() + " / " + scheduled.toDecimal(6).toPlainString();
        return capped(share, Basis.SCHEDULE, quotient, cap);
    }

    private static IndicatorScore capped(Fraction share, Basis basis, String quotient, BigDecimal cap) {
        if (share.compareTo(NONE) < 0) {
            return new IndicatorScore(NONE, basis, "max(0, " + quotient + ") × 100");
        }
        return new IndicatorScore(
                min(share, Fraction.of(cap)).times(HUNDRED),
                basis,
                "min(" + quotient + ", " + cap.toPlainString() + ") × 100");
    }

    private static String step(Judgement judgement) {
        return judgement.steps().stream()
                .filter(one -> one.name().equals("pace"))
                .map(Step::expression)
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable BigDecimal achieved(Judgement judgement) {
        return judgement.achievement().figure() == null
                ? null
                : judgement.achievement().figure().exactValue();
    }

    private static Fraction min(Fraction one, Fraction other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
