package org.hrssplan.completeness;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hrssplan.observation.ObservationView.Status;
import org.hrssplan.period.Period;

/** What is expected of whom, and where it stands on a day. */
final class CompletenessRules {

    private static final List<Status> STRONGEST_FIRST = List.of(Status.PUBLISHED, Status.SUBMITTED, Status.RETURNED);

    private CompletenessRules() {}

    /**
     * The figures that these duties ask for, of periods that end no later than {@code elapsed}; each once.
     *
     * @param elapsed the plan's years, or the part of them about which is asked
     */
    static List<Expected> expected(List<ReportingDuty> duties, Period elapsed, ReportingCalendar calendar) {
        List<Expected> all = new ArrayList<>();
        for (ReportingDuty duty : duties) {
            Frequency frequency = calendar.frequencyOf(duty.indicator());
            duty.years().stream()
                    .flatMap(year -> frequency.periodsOf(year).stream())
                    .filter(period -> !period.last().isAfter(elapsed.last()))
                    .map(period -> expected(duty, period, elapsed, calendar.dueOn(frequency, period)))
                    .forEach(all::add);
        }
        return all.stream().distinct().toList();
    }

    /** The figure of one period; a total over the plan's years stands for each of them, but for no part of a year. */
    static Expected expected(ReportingDuty duty, Period period, Period elapsed, LocalDate dueOn) {
        boolean ofTotal = duty.cumulative() && period.isYear() && elapsed.contains(period);
        Period summedOver = ofTotal ? elapsed : period;
        return new Expected(duty.indicator(), duty.kind(), duty.region(), period, summedOver, dueOn);
    }

    /**
     * Where an expected figure stands: as far as the strongest status goes with which, together with those above it,
     * progress would know the figure.
     *
     * @param reported revisions of this indicator and region, of any period
     * @param today the day on which it is asked
     * @param zone in which days begin and end
     */
    static Standing standing(Expected expected, List<ReportedState> reported, LocalDate today, ZoneId zone) {
        List<ReportedState> here = new ArrayList<>();
        for (Status status : STRONGEST_FIRST) {
            List<ReportedState> ofStatus = reported.stream()
                    .filter(one -> one.status() == status && expected.isSoughtIn(one.period()))
                    .sorted(nearestLast(expected.period()))
                    .toList();
            here.addAll(ofStatus);
            if (isKnown(expected, here)) {
                boolean late = today.isAfter(expected.dueOn()) && !isKnown(expected, inTime(here, expected, zone));
                return new Standing(expected, state(status), late, ofStatus.get(ofStatus.size() - 1));
            }
        }
        return new Standing(expected, stateOfNothing(expected, today), false, null);
    }

    private static CompletenessState state(Status status) {
        return switch (status) {
            case PUBLISHED -> CompletenessState.REPORTED;
            case SUBMITTED -> CompletenessState.IN_REVIEW;
            case RETURNED -> CompletenessState.RETURNED;
        };
    }

    private static CompletenessState stateOfNothing(Expected expected, LocalDate today) {
        if (!today.isAfter(expected.lastDay())) {
            return CompletenessState.NOT_YET;
        }
        return today.isAfter(expected.dueOn()) ? CompletenessState.MISSING : CompletenessState.DUE;
    }

    /** A correction that comes late does not make late what was there; what was returned was not there. */
    private static List<ReportedState> inTime(List<ReportedState> here, Expected expected, ZoneId zone) {
        return here.stream()
                .filter(one -> one.status() != Status.RETURNED)
                .filter(one -> one.fromPackage()
                        || !LocalDate.ofInstant(one.submittedAt(), zone).isAfter(expected.dueOn()))
                .toList();
    }

    private static boolean isKnown(Expected expected, List<ReportedState> reported) {
        return expected.isKnownFrom(reported.stream().map(ReportedState::period).toList());
    }

    /** The period itself comes last, before it its parts in order of time, before them what is longer, or elsewhere. */
    private static Comparator<ReportedState> nearestLast(Period period) {
        return comparing((ReportedState one) -> period.overlaps(one.period()))
                .thenComparing(one -> period.contains(one.period()))
                .thenComparing(one -> period.equals(one.period()))
                .thenComparing(ReportedState::period)
                .thenComparing(ReportedState::revision);
    }
}
