package org.hrssplan.employment.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hrssplan.employment.monitoring.IndexMonth.Link;
import org.hrssplan.employment.monitoring.IndexMonth.State;
import org.hrssplan.employment.monitoring.JobLossIndex.Member;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class JobLossIndexTest {

    private static final YearMonth START = YearMonth.of(2021, 1);

    private final List<Member> members = new ArrayList<>();
    private final Map<YearMonth, Map<String, Long>> reports = new HashMap<>();

    @Test
    void theIndexFollowsThoseThatReportedInBothMonths() {
        employer("a", 0, null, 100L, 90L, 99L);
        employer("b", 0, null, 200L, 210L, 198L);

        List<IndexMonth> months = index(3);

        assertThat(indices(months)).containsExactly("100.00", "100.00", "99.00");
        assertThat(months.get(1).link()).isEqualTo(new Link(2, 0, 0, 0, 300, 300, 10, 10));
        assertThat(months.get(2).link()).isEqualTo(new Link(2, 0, 0, 0, 300, 297, 12, 9));
        assertThat(months).extracting(IndexMonth::baseMonth).containsOnly("2021-01");
    }

    /** The largest employer leaves the sample, and another joins: nobody lost a job. */
    @Test
    void aChangingSampleIsNoLossAndNoGain() {
        employer("leaves", 0, 1, 5000L, 5000L);
        employer("stays", 0, null, 100L, 100L, 100L, 100L);
        employer("joins", 2, null, null, null, 800L, 800L);

        List<IndexMonth> months = index(4);

        assertThat(indices(months)).containsOnly("100.00");
        assertThat(months.get(2).link()).isEqualTo(new Link(1, 1, 0, 1, 100, 100, 0, 0));
        assertThat(months.get(2).headcount()).isEqualTo(900);
        assertThat(months.get(3).link()).isEqualTo(new Link(2, 0, 0, 0, 900, 900, 0, 0));
    }

    @Test
    void whoDoesNotReportForAMonthIsMissingAndNotLost() {
        employer("silent", 0, null, 300L, null, 300L, 300L);
        employer("reports", 0, null, 100L, 110L, 121L, 121L);

        List<IndexMonth> months = index(4);

        assertThat(indices(months)).containsExactly("100.00", "110.00", "121.00", "121.00");
        assertThat(months).extracting(IndexMonth::missing).containsExactly(0, 1, 0, 0);
        assertThat(months.get(2).link().returned()).isEqualTo(1);
    }

    @Test
    void whereNobodyMatchesTheChainBreaksAndBeginsAgain() {
        employer("a", 0, 1, 100L, 80L);
        employer("b", 2, null, null, null, 50L, 60L, null, null, 70L, 77L);

        List<IndexMonth> months = index(8);

        assertThat(indices(months)).containsExactly("100.00", "80.00", null, "120.00", null, null, null, "110.00");
        assertThat(months)
                .extracting(IndexMonth::state)
                .containsExactly(
                        State.BASE,
                        State.LINKED,
                        State.BROKEN,
                        State.LINKED,
                        State.BROKEN,
                        State.BROKEN,
                        State.BROKEN,
                        State.LINKED);
        assertThat(months)
                .extracting(IndexMonth::baseMonth)
                .containsExactly("2021-01", "2021-01", null, "2021-03", null, null, null, "2021-07");
    }

    @Test
    void aSumOfZeroBreaksTheChain() {
        employer("a", 0, null, 10L, 0L, 0L, 10L, 20L);

        assertThat(indices(index(5))).containsExactly("100.00", null, null, null, "200.00");
    }

    @Test
    void aSampleThatIsSilentHasNoBase() {
        employer("a", 0, null, null, 10L, 20L);

        assertThat(indices(index(3))).containsExactly(null, null, "200.00");
    }

    @Test
    void whatIsReportedOutsideTheSampleCountsForNothing() {
        employer("a", 0, 1, 100L, 100L, 1L);
        employer("b", 0, null, 10L, 10L, 10L);

        assertThat(indices(index(3))).containsOnly("100.00");
        assertThat(index(3).get(2).reported()).isEqualTo(1);
    }

    /** Against the same definition in integers, written from it and not from the code. */
    @RepeatedTest(50)
    void randomSamplesAgreeWithTheDefinition(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int length = 2 + random.nextInt(40);
        for (int number = 0; number < 1 + random.nextInt(12); number++) {
            int first = random.nextInt(length);
            Integer last = random.nextBoolean() ? null : Integer.valueOf(first + random.nextInt(length));
            Long[] counts = new Long[length];
            for (int month = first; month < length && (last == null || month <= last); month++) {
                counts[month] =
                        random.nextInt(5) == 0 ? null : Long.valueOf(random.nextInt(4) * (long) random.nextInt(500));
            }
            employer("e" + number, first, last, counts);
        }

        List<IndexMonth> months = index(length);

        assertThat(indices(months)).isEqualTo(naive(length));
        for (int i = 1; i < length; i++) {
            IndexMonth month = months.get(i);
            Link link = month.link();
            assertThat(month.reported()).isEqualTo(link.matched() + link.joined() + link.returned());
            assertThat(month.employers()).isEqualTo(month.reported() + month.missing());
            assertThat(link.now() - link.before()).isEqualTo(link.gained() - link.lost());
            assertThat(link.gained()).isNotNegative();
            assertThat(link.lost()).isNotNegative();
        }
    }

    private List<String> naive(int length) {
        List<String> expected = new ArrayList<>();
        BigInteger numerator = BigInteger.valueOf(100);
        BigInteger denominator = BigInteger.ONE;
        for (int i = 0; i < length; i++) {
            Map<String, Long> now = reports.getOrDefault(START.plusMonths(i), Map.of());
            Map<String, Long> then = i == 0 ? Map.of() : reports.getOrDefault(START.plusMonths(i - 1L), Map.of());
            long before = 0;
            long after = 0;
            for (String id : now.keySet()) {
                if (then.containsKey(id)) {
                    before += then.get(id);
                    after += now.get(id);
                }
            }
            boolean begins = i == 0 && now.values().stream().anyMatch(count -> count > 0);
            if (before > 0 && after > 0) {
                numerator = numerator.multiply(BigInteger.valueOf(after));
                denominator = denominator.multiply(BigInteger.valueOf(before));
            } else {
                numerator = BigInteger.valueOf(100);
                denominator = BigInteger.ONE;
            }
            expected.add(
                    begins || (before > 0 && after > 0)
                            ? new BigDecimal(numerator)
                                    .divide(new BigDecimal(denominator), 2, RoundingMode.HALF_UP)
                                    .toPlainString()
                            : null);
        }
        return expected;
    }

    /** An employer and what it reported, from the first month on; null for a month without a report. */
    private void employer(String id, int first, Integer last, Long... counts) {
        members.add(new Member(id, START.plusMonths(first), last == null ? null : START.plusMonths(last)));
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] != null) {
                reports.computeIfAbsent(START.plusMonths(i), month -> new HashMap<>())
                        .put(id, counts[i]);
            }
        }
    }

    private List<IndexMonth> index(int months) {
        return new JobLossIndex(members, reports).of(MonthRange.of(START, START.plusMonths(months - 1L)));
    }

    private static List<String> indices(List<IndexMonth> months) {
        return months.stream()
                .map(month -> month.index() == null ? null : month.index().toPlainString())
                .toList();
    }
}
