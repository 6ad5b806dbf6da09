package org.hrssplan.change;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;

/** Something that was published; inserted once, never changed, kept for ever. */
@Entity
@Immutable
@IdClass(ChangeKey.class)
public class Change {

    /** What a change is about. */
    @Schema(name = "ChangeType")
    public enum Type {
        /** The first published value of an indicator, region and period. */
        OBSERVATION_PUBLISHED,
        /** A published value that takes the place of an earlier one. */
        OBSERVATION_CORRECTED
    }

    @Id
    @Column(name = "region_code")
    public String region;

    /** 1, 2, 3 … in the order of the commits, without gaps, over all regions. */
    @Id
    public long seq;

    @Enumerated(EnumType.STRING)
    public Type type;

    @Column(name = "indicator_code")
    public String indicator;

    public String period;

    public int revision;

    @Column(name = "changed_at")
    public Instant at;

    protected Change() {}

    public Change(long seq, Type type, String region, String indicator, String period, int revision, Instant at) {
        this.seq = seq;
        this.type = type;
        this.region = region;
        this.indicator = indicator;
        this.period = period;
        this.revision = revision;
        this.at = at;
    }
}
