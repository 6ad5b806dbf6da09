package org.hrssplan.submission;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.hrssplan.observation.ObservationKey;
import org.hrssplan.observation.ObservationView.Status;
import org.hrssplan.period.Period;
import org.hrssplan.quality.Candidate;
import org.hrssplan.quality.EarlierPeriods;
import org.hrssplan.quality.Finding;
import org.hrssplan.quality.QualityRules;
import org.hrssplan.quality.RegionTree;
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
    private final RegionTree tree;
    private final RevisionTable table;
    private final Consumer<RowOutcome> report;
    private final boolean blankIsUnreported;
    private final List<RowRules.Checked> chunk = new ArrayList<>();
    private final Set<String> regions = new TreeSet<>();

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
            RegionTree tree,
            RevisionTable table,
            boolean blankIsUnreported,
            Consumer<RowOutcome> report) {
        this.id = id;
        this.rules = rules;
        this.quality = quality;
        this.tree = tree;
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

    /** Ends the submission; answers the regions in which it appended something. */
    Set<String> end() {
        flush();
        return regions;
    }

    private void flush() {
        if (chunk.isEmpty()) {
            return;
        }
        WorkingValues around = surroundings();
        List<NewRevision> appended = new ArrayList<>();
        List<RowOutcome> outcomes = new ArrayList<>(chunk.size());
        Set<ObservationKey> seen = new HashSet<>();
        for (RowRules.Checked checked : chunk) {
            outcomes.add(outcome(checked, around, seen, appended));
        }
        appended.sort((a, b) -> a.key().compareTo(b.key()));
        table.append(appended);
        appended.forEach(one -> regions.add(one.key().region()));
        chunk.clear();
        outcomes.forEach(report);
    }

    private WorkingValues surroundings() {
        List<Candidate> candidates = new ArrayList<>(chunk.size());
        Set<String> periods = new HashSet<>();
        WorkingValues around = new WorkingValues(tree);
        for (RowRules.Checked checked : chunk) {
            Entry entry = checked.entry();
            if (entry != null) {
                candidates.add(entry.candidate());
                if (periods.add(entry.period().code())) {
                    EarlierPeriods.of(entry.period()).stream().map(Period::code).forEach(periods::add);
                }
            }
        }
        Set<Series> series = quality.needs(candidates, tree);
        around.read(table, series, periods);
        for (RowRules.Checked checked : chunk) {
            if (checked.entry() != null) {
                around.put(checked.entry());
            }
        }
        return around;
    }

    private RowOutcome outcome(
            RowRules.Checked checked, WorkingValues around, Set<ObservationKey> seen, List<NewRevision> appended) {
        Entry entry = checked.entry();
        if (entry == null) {
            return RowOutcome.rejected(checked.line(), checked.key(), checked.problems());
        }
        StoredRevision latest = around.latest(entry.key());
        if (!seen.add(entry.key()) || (latest != null && latest.submissionId() == id)) {
            RowProblem duplicate = new RowProblem("period", "DUPLICATE_ROW", List.of());
            return RowOutcome.rejected(entry.line(), entry.key(), List.of(duplicate));
        }
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
        List<Finding> findings = quality.check(entry.candidate(), around);
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
