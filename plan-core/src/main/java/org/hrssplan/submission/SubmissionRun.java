package org.hrssplan.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.hrssplan.observation.ObservationKey;
import org.hrssplan.observation.ObservationView.Status;
import org.hrssplan.quality.Candidate;
import org.hrssplan.quality.Finding;
import org.hrssplan.quality.QualityRules;
import org.hrssplan.quality.Series;
import org.hrssplan.quality.Severity;
import org.hrssplan.sheet.GivenRow;
import org.hrssplan.sheet.RowProblem;
import org.hrssplan.sheet.RowSink;
import org.hrssplan.submission.RowReport.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * One submission while it runs: takes rows, some thousands at a time, from what is given to what is appended, and tells
 * in the order of the rows what became of each. Memory does not grow with the number of rows.
 */
final class SubmissionRun implements RowSink {

    private static final int CHUNK = 4_000;

    private final long id;
    private final RowRules rules;
    private final QualityRules quality;
    private final KnownSeries known;
    private final RevisionTable table;
    private final Consumer<RowOutcome> report;
    private final boolean blankIsUnreported;
    private final List<RowRules.Checked> chunk = new ArrayList<>();
    private final Set<String> regions = new HashSet<>();

    /**
     * A run.
     *
     * @param id of the submission
     * @param blankIsUnreported whether a row without a value says nothing; otherwise it is refused
     * @param report told what becomes of every other row
     */
    SubmissionRun(
            long id,
            RowRules rules,
            QualityRules quality,
            KnownSeries known,
            RevisionTable table,
            boolean blankIsUnreported,
            Consumer<RowOutcome> report) {
        this.id = id;
        this.rules = rules;
        this.quality = quality;
        this.known = known;
        this.table = table;
        this.blankIsUnreported = blankIsUnreported;
        this.report = report;
    }

    @Override
    public void row(GivenRow row) {
        if (row.value() != null || !blankIsUnreported) {
            take(rules.check(row));
        }
    }

    @Override
    public void unreadable(int line, RowProblem problem) {
        RowRules.Checked last = chunk.isEmpty() ? null : chunk.get(chunk.size() - 1);
        if (last != null && last.line() == line && last.entry() == null) {
            List<RowProblem> all = new ArrayList<>(last.problems());
            all.add(problem);
            chunk.set(chunk.size() - 1, RowRules.Checked.rejected(line, last.key(), all));
        } else {
            take(RowRules.Checked.rejected(line, null, List.of(problem)));
        }
    }

    private void take(RowRules.Checked checked) {
        // Before and not after, so that more problems of the last row can still be told.
        if (chunk.size() == CHUNK) {
            flush();
        }
        chunk.add(checked);
    }

    /** Ends the submission with all of it in the database; answers the regions in which it appended something. */
    Set<String> end() {
        flush();
        table.settle();
        return new TreeSet<>(regions);
    }

    private void flush() {
        if (chunk.isEmpty()) {
            return;
        }
        List<Candidate> candidates = new ArrayList<>(chunk.size());
        for (RowRules.Checked checked : chunk) {
            if (checked.entry() != null) {
                candidates.add(checked.entry().candidate());
            }
        }
        known.read(candidates);
        long[] before = layOver();
        Map<ObservationKey, StoredRevision> latest = latest(before);
        List<NewRevision> appended = new ArrayList<>();
        List<RowOutcome> outcomes = new ArrayList<>(chunk.size());
        for (int i = 0; i < before.length; i++) {
            outcomes.add(outcome(chunk.get(i), before[i], latest, appended));
        }
        takeBack(outcomes, before);
        appended.sort((a, b) -> a.key().compareTo(b.key()));
        table.append(appended);
        for (NewRevision one : appended) {
            regions.add(one.key().region());
        }
        chunk.clear();
        known.trim();
        outcomes.forEach(report);
    }

    /** Lays the chunk's own values over what is known, for the checks; answers what was known of each row's key. */
    private long[] layOver() {
        long[] before = new long[chunk.size()];
        for (int i = 0; i < before.length; i++) {
            Entry entry = chunk.get(i).entry();
            if (entry != null) {
                before[i] =
                        known.put(entry.candidate(), Cell.own(entry.candidate().figure()));
            }
        }
        return before;
    }

    /** Takes back the values of rows that are not appended. */
    private void takeBack(List<RowOutcome> outcomes, long[] before) {
        for (int i = before.length - 1; i >= 0; i--) {
            Entry entry = chunk.get(i).entry();
            Outcome outcome = outcomes.get(i).outcome();
            if (entry != null && outcome != Outcome.CREATED && outcome != Outcome.UPDATED) {
                known.put(entry.candidate(), before[i]);
            }
        }
    }

    /** The latest revisions of those keys that had one before this submission. */
    private Map<ObservationKey, StoredRevision> latest(long[] before) {
        Set<Series> series = new HashSet<>();
        Set<String> periods = new HashSet<>();
        for (int i = 0; i < before.length; i++) {
            Entry entry = chunk.get(i).entry();
            if (entry != null && Cell.isStored(before[i])) {
                series.add(entry.candidate().series());
                periods.add(entry.key().period());
            }
        }
        Map<ObservationKey, StoredRevision> latest = new HashMap<>();
        if (!series.isEmpty()) {
            table.read(series, periods, stored -> latest.put(stored.key(), stored));
        }
        return latest;
    }

    private RowOutcome outcome(
            RowRules.Checked checked,
            long before,
            Map<ObservationKey, StoredRevision> stored,
            List<NewRevision> appended) {
        Entry entry = checked.entry();
        if (entry == null) {
            return RowOutcome.rejected(checked.line(), checked.key(), checked.problems());
        }
        if (Cell.isOwn(before)) {
            RowProblem duplicate = new RowProblem("period", "DUPLICATE_ROW", List.of());
            return RowOutcome.rejected(entry.line(), entry.key(), List.of(duplicate));
        }
        StoredRevision latest = stored.get(entry.key());
        if (latest != null && latest.says(entry)) {
            return new RowOutcome(
                    entry.line(),
                    entry.key(),
                    Outcome.UNCHANGED,
                    latest.status(),
                    latest.revision(),
                    List.of(),
                    List.of());
        }
        List<Finding> findings = quality.check(entry.candidate(), known);
        if (findings.isEmpty()) {
            return append(entry, latest, findings, appended);
        }
        List<RowProblem> refused = findings.stream()
                .filter(one -> one.severity() == Severity.ERROR)
                .map(SubmissionRun::problem)
                .toList();
        if (!refused.isEmpty()) {
            return RowOutcome.rejected(entry.line(), entry.key(), refused);
        }
        return append(entry, latest, findings, appended);
    }

    private static RowProblem problem(Finding finding) {
        return new RowProblem("value", finding.rule().name(), finding.arguments());
    }

    private RowOutcome append(
            Entry entry, @Nullable StoredRevision latest, List<Finding> findings, List<NewRevision> appended) {
        int revision = latest == null ? 1 : latest.revision() + 1;
        appended.add(NewRevision.of(entry, revision, id, findings));
        Outcome outcome = latest == null ? Outcome.CREATED : Outcome.UPDATED;
        return new RowOutcome(entry.line(), entry.key(), outcome, Status.SUBMITTED, revision, List.of(), findings);
    }
}
