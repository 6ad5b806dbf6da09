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

/** What a review decided about one revision; inserted once, never changed. */
@Entity
@Immutable
@Table(name = "observation_decision")
@IdClass(ObservationKey.class)
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

    protected ObservationDecision() {}

    public ObservationDecision(ObservationKey key, Outcome outcome, Instant decidedAt) {
        this.region = key.region();
        this.indicator = key.indicator();
        this.period = key.period();
        this.revision = key.revision();
        this.outcome = outcome;
        this.decidedAt = decidedAt;
    }
}
