package org.hrssplan.verdict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hrssplan.target.Holds;
import org.hrssplan.target.Satisfaction;
import org.hrssplan.target.Target;
import org.hrssplan.target.TargetKind;
import org.hrssplan.value.Figure;
import org.hrssplan.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Judges a target: what happened so far (verdict) and what follows if it goes on so (outlook).
 *
 * <p>A shortfall that figures not yet published could close is UNDECIDABLE, never BEHIND: not reported must not look
 * like lagging. What is reached already stays reached, whatever is still missing.
 */
public final class VerdictRules {

    private VerdictRules() {}

    /** Judges one target with every number that the judgement rests on. */
    public static Judgement judge(TargetCase given) {
        Achievement achievement = Achievements.of(given);
        Measures measures = Measures.of(given, achievement);
        Satisfaction satisfied = satisfied(given, achievement);
        Verdict verdict = verdict(given, achievement, measures, satisfied);
        List<Step> steps = new ArrayList<>(measures.steps());
        steps.add(new Step("verdict", reason(given, achievement, measures, satisfied), null));
        return new Judgement(
                achievement,
                measures.completionRate(),
                measures.headroom(),
                measures.scheduledShown(),
                measures.paceShown(),
                measures.requiredPerYear(),
                measures.projectedShown(),
                measures.projectedLow(),
                measures.projectedHigh(),
                measures.exactScheduled(),
                measures.exactPace(),
                satisfied,
                verdict,
                outlook(given, achievement, measures, verdict, satisfied),
                steps);
    }

    private static @Nullable Satisfaction satisfied(TargetCase given, Achievement achievement) {
        Figure figure = achievement.figure();
        if (figure == null) {
            return achievement.reported() ? Satisfaction.UNDECIDABLE : null;
        }
        Target target = given.target();
        if (target.kind() != TargetKind.LIMIT || target.holds() == Holds.LAST) {
            return target.satisfiedBy(figure);
        }
        if (target.holds() == Holds.AVERAGE) {
            Fraction mean = Achievement.mean(achievement.yearly());
            return mean == null || achievement.open() ? Satisfaction.UNDECIDABLE : satisfiedBy(mean, target);
        }
        // No year of which enough is known: then it is the figure alone, part of a whole, that says something or not.
        return achievement.yearly().isEmpty() ? target.satisfiedBy(figure) : inEachYear(target, achievement.yearly());
    }

    private static Satisfaction satisfiedBy(Fraction value, Target target) {
        BigDecimal bound = target.figure().value();
        if (bound == null) {
            return Satisfaction.UNDECIDABLE;
        }
        return target.comparator().test(value, bound) ? Satisfaction.SATISFIED : Satisfaction.UNSATISFIED;
    }

    private static Satisfaction inEachYear(Target target, List<Observed> yearly) {
        Satisfaction all = Satisfaction.SATISFIED;
        for (Observed year : yearly) {
            Satisfaction one = target.satisfiedBy(year.figure());
            if (one == Satisfaction.UNSATISFIED) {
                return one;
            }
            if (one == Satisfaction.UNDECIDABLE) {
                all = one;
            }
        }
        return all;
    }

    private static Verdict verdict(
            TargetCase given, Achievement achievement, Measures measures, @Nullable Satisfaction satisfied) {
        if (satisfied == null) {
            return Verdict.NOT_REPORTED;
        }
        if (satisfied == Satisfaction.UNDECIDABLE) {
            return Verdict.UNDECIDABLE;
        }
        if (given.mayFall() && given.target().kind() == TargetKind.CUMULATIVE && achievement.partial()) {
            // What is missing may be negative: neither a floor nor a ceiling is passed for good.
            return Verdict.UNDECIDABLE;
        }
        boolean met = satisfied == Satisfaction.SATISFIED;
        if (given.atEnd()) {
            return atEnd(given, achievement, met);
        }
        return switch (given.target().kind()) {
            case LIMIT -> limit(met);
            case ANNUAL -> annual(achievement, met);
            case LEVEL -> met ? Verdict.ACHIEVED_EARLY : byPace(given, achievement, measures);
            case CUMULATIVE -> cumulative(given, achievement, measures, met);
        };
    }

    private static Verdict atEnd(TargetCase given, Achievement achievement, boolean met) {
        boolean floor = given.target().comparator().isFloor();
        boolean final_ =
                switch (given.target().kind()) {
                    // A flow only adds up: a total above a floor stays there, a total above a ceiling too.
                    case CUMULATIVE -> met == floor;
                    // One year outside an each-year limit decides it for good.
                    case LIMIT -> !met && given.target().holds() == Holds.EACH_YEAR;
                    case LEVEL, ANNUAL -> false;
                };
        if (achievement.open() && !final_) {
            return Verdict.UNDECIDABLE;
        }
        return met ? Verdict.COMPLETED : Verdict.NOT_COMPLETED;
    }

    private static Verdict cumulative(TargetCase given, Achievement achievement, Measures measures, boolean met) {
        if (!given.target().comparator().isFloor()) {
            return limit(met);
        }
        return met ? Verdict.ACHIEVED_EARLY : byPace(given, achievement, measures);
    }

    private static Verdict limit(boolean met) {
        return met ? Verdict.WITHIN_LIMIT : Verdict.LIMIT_BREACHED;
    }

    private static Verdict annual(Achievement achievement, boolean met) {
        if (achievement.open()) {
            return Verdict.UNDECIDABLE;
        }
        return met ? Verdict.ON_TRACK : Verdict.BEHIND;
    }

    private static Verdict byPace(TargetCase given, Achievement achievement, Measures measures) {
        Fraction pace = measures.exactPace();
        Fraction one = Fraction.of(given.thresholds().onTrack());
        if (pace == null) {
            return byScheduleAlone(achievement, measures);
        }
        if (achievement.partial() && pace.compareTo(one) < 0) {
            return Verdict.UNDECIDABLE;
        }
        if (pace.compareTo(Fraction.of(given.thresholds().ahead())) >= 0) {
            return Verdict.AHEAD;
        }
        if (pace.compareTo(one) >= 0) {
            return Verdict.ON_TRACK;
        }
        boolean slightly = pace.compareTo(Fraction.of(given.thresholds().slightlyBehind())) >= 0;
        return slightly ? Verdict.SLIGHTLY_BEHIND : Verdict.BEHIND;
    }

    /** Where no pace is defined, the plan's own schedule still says whether enough is reached. */
    private static Verdict byScheduleAlone(Achievement achievement, Measures measures) {
        Fraction scheduled = measures.exactScheduled();
        BigDecimal achieved = measures.achieved();
        if (scheduled == null || achieved == null) {
            return Verdict.UNDECIDABLE;
        }
        if (Fraction.of(achieved).compareTo(scheduled) >= 0) {
            return Verdict.ON_TRACK;
        }
        return achievement.partial() ? Verdict.UNDECIDABLE : Verdict.BEHIND;
    }

    private static Outlook outlook(
            TargetCase given,
            Achievement achievement,
            Measures measures,
            Verdict verdict,
            @Nullable Satisfaction satisfied) {
        if (verdict == Verdict.NOT_REPORTED || verdict == Verdict.UNDECIDABLE || satisfied == null) {
            return Outlook.UNKNOWN;
        }
        Fraction projected = measures.exactProjected();
        Target target = given.target();
        boolean total = target.kind() == TargetKind.CUMULATIVE;
        boolean met = satisfied == Satisfaction.SATISFIED;
        if (total && met && achievement.partial() && !target.comparator().isFloor()) {
            // What is not published yet can only raise the total.
            return Outlook.UNKNOWN;
        }
        if (met && !total) {
            return Outlook.ON_COURSE;
        }
        if (projected == null) {
            // Without a baseline nobody can tell where a level goes; a limit or a year that was missed is missed.
            boolean open = target.kind() == TargetKind.LEVEL && !given.atEnd();
            return met ? Outlook.ON_COURSE : open ? Outlook.UNKNOWN : Outlook.AT_RISK;
        }
        if (satisfiedBy(projected, target) == Satisfaction.SATISFIED) {
            return Outlook.ON_COURSE;
        }
        // What is partial projects too low.
        boolean tooLow = achievement.partial() && target.comparator().isFloor() && !given.atEnd();
        return tooLow ? Outlook.UNKNOWN : Outlook.AT_RISK;
    }

    private static String reason(
            TargetCase given, Achievement achievement, Measures measures, @Nullable Satisfaction satisfied) {
        if (satisfied == null) {
            return "nothing published in " + given.span() + " through " + given.through();
        }
        Target target = given.target();
        String condition = subject(target, achievement) + " "
                + target.comparator().symbol() + " " + target.figure() + ": " + satisfied
                + (achievement.partial()
                        ? "; not published: " + achievement.coverage().missing()
                        : "");
        Fraction pace = measures.exactPace();
        if (pace == null || !target.comparator().isFloor()) {
            return condition;
        }
        Thresholds thresholds = given.thresholds();
        return condition + "; pace " + pace.rounded(4).toPlainString() + " against "
                + thresholds.ahead().toPlainString() + " / "
                + thresholds.onTrack().toPlainString() + " / "
                + thresholds.slightlyBehind().toPlainString();
    }

    /** What is compared with the target: for a limit what its plan says it holds over, otherwise what was achieved. */
    private static String subject(Target target, Achievement achievement) {
        List<Observed> yearly = achievement.yearly();
        if (achievement.figure() == null) {
            return "no whole figure";
        }
        if (target.kind() != TargetKind.LIMIT || target.holds() == Holds.LAST || yearly.isEmpty()) {
            return achievement.figure().toString();
        }
        String years = yearly.stream()
                .map(one -> one.figure() + " [" + one.period().lastYear() + "]")
                .collect(Collectors.joining(", "));
        return target.holds() == Holds.AVERAGE ? "mean of " + years : "each of " + years;
    }
}
