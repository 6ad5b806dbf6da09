package org.hrssplan.alertrule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hrssplan.alertrule.RuleEntry.Bound;
import org.hrssplan.alertrule.RuleEntry.Step;
import org.hrssplan.alertrule.Situation.Overdue;
import org.hrssplan.quality.Finding;
import org.hrssplan.target.Attribute;
import org.hrssplan.target.Holds;
import org.hrssplan.target.TargetKind;
import org.hrssplan.value.Figure;
import org.hrssplan.value.Fraction;
import org.hrssplan.verdict.Outlook;
import org.hrssplan.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one service. A BINDING 约束性 row is judged one level more strictly than the rule says.
 *
 * @param version named in every alert
 * @param entries those of the product, then those of the domain
 */
public record AlertRules(String version, List<RuleEntry> entries) {

    private static final Fraction HUNDRED = Fraction.of(BigDecimal.valueOf(100));
    private static final Fraction ONCE = Fraction.ONE;

    /** What a condition found, and what it has to say about it. */
    private record Found(Fraction measure, String period, List<String> arguments) {}

    public AlertRules {
        entries = List.copyOf(entries);
    }

    /** The rules that fire, in the order in which they are first named. */
    public List<Firing> firings(Situation situation) {
        List<Firing> firings = new ArrayList<>();
        for (RuleEntry entry : inForce(situation)) {
            Found found = found(entry, situation);
            AlertLevel level = found == null ? null : level(entry, found.measure());
            if (found != null && level != null) {
                AlertLevel judged = situation.attribute() == Attribute.BINDING ? level.stricter() : level;
                firings.add(new Firing(entry.rule(), entry.condition(), judged, found.period(), found.arguments()));
            }
        }
        return firings;
    }

    /** For how many periods running a verdict has to be known, this one included; 0 where no rule asks for it. */
    public int periodsWanted(Verdict verdict) {
        return entries.stream()
                .filter(entry -> !entry.off() && entry.verdicts().contains(verdict))
                .flatMap(entry -> entry.steps().stream())
                .mapToInt(step -> step.from().intValue())
                .max()
                .orElse(0);
    }

    private List<RuleEntry> inForce(Situation situation) {
        Map<String, RuleEntry> last = new LinkedHashMap<>();
        for (RuleEntry entry : entries) {
            if (entry.fits(situation)) {
                last.put(entry.rule(), entry);
            }
        }
        return last.values().stream().filter(entry -> !entry.off()).toList();
    }

    private static @Nullable AlertLevel level(RuleEntry entry, Fraction measure) {
        AlertLevel level = null;
        for (Step step : entry.steps()) {
            if (measure.compareTo(Fraction.of(step.from())) >= 0) {
                level = step.level();
            }
        }
        return level;
    }

    private @Nullable Found found(RuleEntry entry, Situation situation) {
        return switch (entry.condition()) {
            case VERDICT -> verdict(entry, situation);
            case AT_RISK -> atRisk(situation);
            case LIMIT_USE -> limitUse(entry, situation);
            case OVERDUE -> overdue(entry, situation);
            case FINDING -> finding(entry, situation);
        };
    }

    private @Nullable Found verdict(RuleEntry entry, Situation situation) {
        int running = 0;
        while (running < situation.judged().size()
                && entry.verdicts().contains(situation.judged().get(running).verdict())) {
            running++;
        }
        if (running == 0) {
            return null;
        }
        Judged latest = situation.judged().get(0);
        // Nobody looked further back than the rules ask for.
        String periods = (running >= Math.max(2, periodsWanted(latest.verdict())) ? "≥" : "") + running;
        List<String> arguments = arguments(latest, latest.verdict().name(), text(latest.achieved()), periods);
        return new Found(Fraction.of(running, 1), latest.through().code(), arguments);
    }

    private static @Nullable Found atRisk(Situation situation) {
        Judged latest = latest(situation);
        if (latest == null || latest.outlook() != Outlook.AT_RISK || isBroken(latest.verdict())) {
            return null;
        }
        String expected = latest.projected() == null ? text(latest.achieved()) : text(latest.projected());
        return new Found(ONCE, latest.through().code(), arguments(latest, expected));
    }

    /** What has happened is no risk any more. */
    private static boolean isBroken(Verdict verdict) {
        return verdict == Verdict.LIMIT_BREACHED || verdict == Verdict.NOT_COMPLETED;
    }

    private static @Nullable Found limitUse(RuleEntry entry, Situation situation) {
        Judged latest = latest(situation);
        if (latest == null
                || latest.kind() != TargetKind.LIMIT
                || latest.holds() == Holds.AVERAGE
                || latest.verdict() != Verdict.WITHIN_LIMIT
                || (entry.bound() == Bound.FLOOR) != latest.comparator().isFloor()) {
            return null;
        }
        BigDecimal limit = latest.target();
        BigDecimal achieved =
                latest.achieved() == null ? null : latest.achieved().exactValue();
        if (limit == null || achieved == null || limit.signum() <= 0 || achieved.signum() <= 0) {
            return null;
        }
        Fraction quotient =
                latest.comparator().isFloor() ? new Fraction(limit, achieved) : new Fraction(achieved, limit);
        Fraction used = quotient.times(HUNDRED);
        return new Found(
                used,
                latest.through().code(),
                arguments(latest, text(achieved), used.rounded(2).toPlainString()));
    }

    private static @Nullable Found overdue(RuleEntry entry, Situation situation) {
        Overdue overdue = situation.overdue();
        if (overdue == null || situation.monthsAfterEnd() > entry.monthsAfterEnd()) {
            return null;
        }
        return new Found(
                Fraction.of(overdue.days(), 1),
                overdue.first().code(),
                List.of(overdue.first().code(), overdue.dueOn().toString(), Integer.toString(overdue.missing())));
    }

    private static @Nullable Found finding(RuleEntry entry, Situation situation) {
        if (situation.lastPublished() == null) {
            return null;
        }
        for (Finding finding : situation.findings()) {
            if (entry.findings().contains(finding.rule())) {
                List<String> arguments = new ArrayList<>();
                arguments.add(finding.rule().name());
                arguments.add(finding.severity().name());
                arguments.addAll(finding.arguments());
                return new Found(ONCE, situation.lastPublished().code(), arguments);
            }
        }
        return null;
    }

    private static @Nullable Judged latest(Situation situation) {
        return situation.judged().isEmpty() ? null : situation.judged().get(0);
    }

    /** What every judgement tells: period, target with its comparator and unit; then what is particular. */
    private static List<String> arguments(Judged judged, String... particular) {
        List<String> arguments = new ArrayList<>(List.of(
                judged.through().code(),
                judged.target() == null ? "" : judged.comparator().symbol() + text(judged.target()),
                judged.unit()));
        arguments.addAll(List.of(particular));
        return arguments;
    }

    private static String text(@Nullable Figure figure) {
        return figure == null ? "" : figure.toString();
    }

    private static String text(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
