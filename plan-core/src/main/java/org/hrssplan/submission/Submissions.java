package org.hrssplan.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Set;
import java.util.function.Consumer;
import org.hrssplan.access.Access;
import org.hrssplan.observation.Submission;
import org.hrssplan.observation.SubmissionIds;
import org.hrssplan.quality.QualityRules;
import org.hrssplan.submission.RowReport.Outcome;
import org.hrssplan.vintage.Journal;

/** Takes rows into the database, within the running transaction. */
@ApplicationScoped
public class Submissions {

    private final EntityManager entityManager;
    private final RevisionTables tables;
    private final Dictionary dictionary;
    private final QualityRules quality;
    private final Access access;
    private final Journal journal;
    private final Clock clock;

    Submissions(
            EntityManager entityManager,
            RevisionTables tables,
            Dictionary dictionary,
            QualityRules quality,
            Access access,
            Journal journal,
            Clock clock) {
        this.entityManager = entityManager;
        this.tables = tables;
        this.dictionary = dictionary;
        this.quality = quality;
        this.access = access;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Takes rows.
     *
     * @param report told what becomes of each row, in their order; nothing of it holds unless the transaction commits
     * @return how many rows came to what
     */
    @Transactional(TxType.MANDATORY)
    public Totals take(SubmissionMode mode, RowFeed rows, Consumer<RowOutcome> report) {
        Totals totals = new Totals();
        long id = SubmissionIds.next();
        String submittedBy;
        Set<String> regions;
        try (RevisionTable table = tables.open()) {
            Runnable refresh = () -> {
                table.settle();
                dictionary.refresh();
            };
            SubmissionRun run = new SubmissionRun(
                    id,
                    new RowRules(dictionary, refresh, access.scopeOf(mode.caller()), YearMonth.now(clock)),
                    quality,
                    new KnownSeries(id, table, quality, dictionary),
                    table,
                    mode.blankIsUnreported(),
                    outcome -> {
                        totals.count(outcome.outcome());
                        report.accept(outcome);
                    });
            submittedBy = rows.feed(run);
            regions = run.end();
        }
        if (!regions.isEmpty() && !(mode.atomic() && totals.of(Outcome.REJECTED) > 0)) {
            Instant at = journal.nextInstant();
            regions.forEach(region -> entityManager.persist(new Submission(
                    region,
                    id,
                    at,
                    submittedBy == null ? mode.submittedBy() : submittedBy,
                    mode.caller().account())));
        }
        return totals;
    }
}
