package org.hrssplan.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hrssplan.plan.Plan;
import org.hrssplan.vintage.Vintage;

/** Reads and appends reports of commitments, and the decisions about them. */
@ApplicationScoped
class ReportRepository {

    private static final String DECIDED =
            """
            CommitmentDecision d
            on d.region = r.region and d.planId = r.planId and d.commitment = r.commitment and d.period = r.period
                and d.revision = r.revision and d.decidedAt <= :knownAt
            where r.region = :region and r.planId = :plan and r.submittedAt <= :knownAt
            """;

    private final EntityManager entityManager;

    ReportRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void append(CommitmentReport report) {
        entityManager.persist(report);
        entityManager.flush();
    }

    void append(CommitmentDecision decision) {
        entityManager.persist(decision);
        entityManager.flush();
    }

    /** Every revision of every report of a commitment, by period and revision. */
    List<ReportRevision> revisions(Plan plan, String commitment, Vintage vintage) {
        return entityManager
                .createQuery(
                        "select r, d from CommitmentReport r left join " + DECIDED
                                + " and r.commitment = :commitment order by r.period, r.revision",
                        Object[].class)
                .setParameter("region", plan.jurisdiction.code)
                .setParameter("plan", plan.id)
                .setParameter("commitment", commitment)
                .setParameter("knownAt", vintage.knownAt())
                .getResultStream()
                .map(row -> new ReportRevision((CommitmentReport) row[0], (CommitmentDecision) row[1]))
                .toList();
    }

    /** What is published of the commitments of a plan: by commitment, then by period. */
    Map<String, Map<String, CommitmentReport>> published(Plan plan, Vintage vintage) {
        Map<String, Map<String, CommitmentReport>> latest = new HashMap<>();
        entityManager
                .createQuery(
                        "select r from CommitmentReport r join " + DECIDED
                                + " and d.outcome = PUBLISHED order by r.revision",
                        CommitmentReport.class)
                .setParameter("region", plan.jurisdiction.code)
                .setParameter("plan", plan.id)
                .setParameter("knownAt", vintage.knownAt())
                .getResultStream()
                .forEach(report -> latest.computeIfAbsent(report.commitment, code -> new HashMap<>())
                        .put(report.period, report));
        return latest;
    }
}
