package org.hrssplan.employment.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hrssplan.access.Access;
import org.hrssplan.employment.monitoring.GivenHeadcounts.Item;
import org.hrssplan.http.Page;
import org.hrssplan.http.Paging;
import org.hrssplan.record.RecordOutcome;
import org.hrssplan.record.Recording;
import org.hrssplan.vintage.Journal;
import org.hrssplan.vintage.Vintage;
import org.jspecify.annotations.Nullable;

/** Takes and reads headcounts. */
@ApplicationScoped
class HeadcountService {

    private final Access access;
    private final HeadcountRepository headcounts;
    private final EmployerRepository employers;
    private final Journal journal;
    private final Clock clock;

    HeadcountService(
            Access access, HeadcountRepository headcounts, EmployerRepository employers, Journal journal, Clock clock) {
        this.access = access;
        this.headcounts = headcounts;
        this.employers = employers;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Takes all headcounts of a request, within the running transaction. One that is known is corrected by its next
     * revision, and left alone where it says the same.
     *
     * @throws org.hrssplan.http.ApiException VALIDATION_FAILED with everything that is wrong; then nothing is written
     */
    HeadcountReport take(GivenHeadcounts given, Locale language) {
        HeadcountChecks checks = new HeadcountChecks(given, language);
        // First of all, since it is the lock: what is read now cannot change before the revisions stand.
        Instant at = journal.nextInstant();
        Set<String> ids = checks.employers();
        Predicate<String> scope = access.scopeOf(access.caller());
        List<MonitoredEmployer> known = ids.isEmpty()
                ? List.of()
                : employers.ofIds(ids).stream()
                        .filter(one -> scope.test(one.region))
                        .toList();
        checks.refuse(known, YearMonth.now(clock));
        Map<String, MonitoredEmployer> byId =
                known.stream().collect(Collectors.toMap(one -> one.id, Function.identity()));
        Map<String, Headcount> latest = latest(given.items(), known);
        Recording recording = new Recording(at, given.recordedBy(), given.note());
        List<HeadcountReport.Item> report = new ArrayList<>();
        for (int index = 0; index < given.items().size(); index++) {
            Item item = given.items().get(index);
            Headcount before = latest.get(item.employer() + " " + item.month());
            if (before != null && before.headcount == item.headcount()) {
                report.add(item(index, before, RecordOutcome.UNCHANGED));
                continue;
            }
            Headcount next = new Headcount(
                    item.employer(),
                    item.month(),
                    byId.get(item.employer()).region,
                    before == null ? 1 : before.revision + 1,
                    item.headcount(),
                    recording);
            headcounts.add(next);
            report.add(item(index, next, RecordOutcome.ofRevision(next.revision)));
        }
        return HeadcountReport.of(report);
    }

    private Map<String, Headcount> latest(List<Item> items, List<MonitoredEmployer> known) {
        Set<String> regions = known.stream().map(one -> one.region).collect(Collectors.toSet());
        Set<String> ids = known.stream().map(one -> one.id).collect(Collectors.toSet());
        Set<String> months = new HashSet<>();
        items.forEach(item -> months.add(item.month()));
        return headcounts.of(regions, ids, months).stream()
                .collect(Collectors.toMap(one -> one.employer + " " + one.period, Function.identity()));
    }

    private static HeadcountReport.Item item(int index, Headcount headcount, RecordOutcome outcome) {
        return new HeadcountReport.Item(index, headcount.employer, headcount.period, outcome, headcount.revision);
    }

    /** A page of headcounts by region, employer and month. */
    @Transactional
    Page<HeadcountView> list(
            HeadcountFilter filter, Vintage vintage, @Nullable Integer limit, @Nullable String cursor) {
        int size = Paging.limit(limit);
        String fingerprint = "headcounts " + filter + " " + vintage;
        HeadcountKey after = cursor == null ? null : key(Paging.decode(cursor, fingerprint));
        List<Headcount> found = headcounts.find(filter, vintage, after, size + 1);
        List<HeadcountView> shown =
                found.stream().limit(size).map(HeadcountView::of).toList();
        return new Page<>(
                shown, found.size() > size ? Paging.encode(cursorKey(shown.get(size - 1)), fingerprint) : null);
    }

    private static String cursorKey(HeadcountView last) {
        return last.region() + " " + last.employer() + " " + last.month();
    }

    private static HeadcountKey key(String cursorKey) {
        String[] parts = cursorKey.split(" ", 3);
        return new HeadcountKey(parts[1], parts[2], parts[0], 0);
    }
}
