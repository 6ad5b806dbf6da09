package org.hrssplan.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hrssplan.observation.ObservationDecision.Outcome;
import org.jspecify.annotations.Nullable;

/** What a review decided about one revision of a report; inserted once, never changed. */
@Entity
@Immutable
@Table(name = "commitment_decision")
@IdClass(ReportKey.class)
public class CommitmentDecision {

    @Id
    @Column(name = "region_code")
    public String region;

    @Id
    @Column(name = "plan_id")
    public String planId;

    @Id
    @Column(name = "commitment_code")
    public String commitment;

    @Id
    public String period;

    @Id
    public int revision;

    @Enumerated(EnumType.STRING)
    @Column(name = "decision")
    public Outcome outcome;

    @Column(name = "decided_at")
    public Instant decidedAt;

    /** Who decided, as they said. */
    @Column(name = "decided_by")
    public @Nullable String decidedBy;

    /** Why it was returned, or a remark on its publication. */
    public @Nullable String reason;

    protected CommitmentDecision() {}

    CommitmentDecision(
            ReportKey key, Outcome outcome, Instant decidedAt, @Nullable String decidedBy, @Nullable String reason) {
        this.region = key.region();
        this.planId = key.planId();
        this.commitment = key.commitment();
        this.period = key.period();
        this.revision = key.revision();
        this.outcome = outcome;
        this.decidedAt = decidedAt;
        this.decidedBy = decidedBy;
        this.reason = reason;
    }
}
