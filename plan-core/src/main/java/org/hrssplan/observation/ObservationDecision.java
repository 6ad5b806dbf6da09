package org.hrssplan.observation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What a review decided about one revision; inserted once, never changed. */
@Entity
@Immutable
@Table(name = "observation_decision")
@IdClass(RevisionKey.class)
public class ObservationDecision {

    /** The outcomes of a review. */
    public enum Outcome {
        PUBLISHED,
        RETURNED
    }

    @Id
    @Column(name = "region_code")
    public String region;

    @Id
    @Column(name = "indicator_code")
    public String indicator;

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

    protected ObservationDecision() {}

    public ObservationDecision(
            ObservationKey key,
            int revision,
            Outcome outcome,
            Instant decidedAt,
            @Nullable String decidedBy,
            @Nullable String reason) {
        this.region = key.region();
        this.indicator = key.indicator();
        this.period = key.period();
        this.revision = revision;
        this.outcome = outcome;
        this.decidedAt = decidedAt;
        this.decidedBy = decidedBy;
        this.reason = reason;
    }
}
