package org.hrssplan.employment.monitoring;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hrssplan.employment.monitoring.IndexMonth.Link;
import org.hrssplan.employment.monitoring.IndexMonth.State;
import org.hrssplan.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * A monthly chained index of a matched sample: the index of a month is that of the month before, times the headcount of
 * the employers that reported in both months over what the same employers had the month before. An employer that comes
 * or goes changes the sample and not the index.
 */
final class JobLossIndex {

    private static final Fraction HUNDRED = Fraction.of(100, 1);
    private static final int DECIMALS = 2;

    private final Collection<Member> members;
    private final Map<YearMonth, Map<String, Long>> reports;

    /** @param reports headcounts by month and employer; those of months outside the sample count for nothing */
    JobLossIndex(Collection<Member> members, Map<YearMonth, Map<String, Long>> reports) {
        this.members = members;
        this.reports = reports;
    }

    /**
     * An employer of the sample.
     *
     * @param first the first month in it
     * @param last the last month in it, null while it stays
     */
    record Member(String id, YearMonth first, @Nullable YearMonth last) {

        boolean isIn(YearMonth month) {
            return !month.isBefore(first) && (last == null || !month.isAfter(last));
        }
    }

    /** The index of these months, which follow one another; the first is the base. */
    List<IndexMonth> of(List<YearMonth> months) {
        List<IndexMonth> chain = new ArrayList<>();
        Fraction index = HUNDRED;
        YearMonth base = null;
        for (YearMonth month : months) {
            Link link = chain.isEmpty() ? null : link(month);
            State state = state(link, month);
            if (state == State.LINKED) {
                index = index.times(Fraction.of(link.now(), link.before()));
            } else {
                index = HUNDRED;
                base = month;
            }
            chain.add(month(month, state, index, base, link));
        }
        return chain;
    }

    private State state(@Nullable Link link, YearMonth month) {
        if (link == null) {
            return headcount(month) > 0 ? State.BASE : State.BROKEN;
        }
        return link.before() > 0 && link.now() > 0 ? State.LINKED : State.BROKEN;
    }

    private IndexMonth month(YearMonth month, State state, Fraction index, YearMonth base, @Nullable Link link) {
        boolean broken = state == State.BROKEN;
        int employers = (int) members.stream().filter(one -> one.isIn(month)).count();
        int reported =
                (int) members.stream().filter(one -> report(one, month) != null).count();
        return new IndexMonth(
                month.toString(),
                state,
                broken ? null : index.rounded(DECIMALS),
                broken ? null : base.toString(),
                employers,
                reported,
                employers - reported,
                headcount(month),
                link);
    }

    private Link link(YearMonth month) {
        YearMonth before = month.minusMonths(1);
        int matched = 0;
        int joined = 0;
        int returned = 0;
        int left = 0;
        long sumBefore = 0;
        long sumNow = 0;
        long lost = 0;
        long gained = 0;
        for (Member member : members) {
            Long then = report(member, before);
            Long now = report(member, month);
            if (then != null && now != null) {
                matched++;
                sumBefore += then;
                sumNow += now;
                lost += Math.max(0, then - now);
                gained += Math.max(0, now - then);
            } else if (now != null && member.isIn(before)) {
                returned++;
            } else if (now != null) {
                joined++;
            } else if (member.isIn(before) && !member.isIn(month)) {
                left++;
            }
        }
        return new Link(matched, joined, returned, left, sumBefore, sumNow, lost, gained);
    }

    private long headcount(YearMonth month) {
        return members.stream()
                .map(one -> report(one, month))
                .filter(one -> one != null)
                .mapToLong(Long::longValue)
                .sum();
    }

    private @Nullable Long report(Member member, YearMonth month) {
        return member.isIn(month) ? reports.getOrDefault(month, Map.of()).get(member.id()) : null;
    }
}
