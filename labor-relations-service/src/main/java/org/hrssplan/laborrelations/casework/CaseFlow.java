package org.hrssplan.laborrelations.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hrssplan.record.Recording;
import org.jspecify.annotations.Nullable;

/** One revision of the flow of cases of a channel in a region over a period; inserted once, never changed. */
@Entity
@Immutable
@Table(name = "case_flow")
@IdClass(CaseFlowKey.class)
public class CaseFlow {

    @Id
    @Enumerated(EnumType.STRING)
    public Channel channel;

    @Id
    public String period;

    @Id
    @Column(name = "region_code")
    public String region;

    /** 1 or more. */
    @Id
    public int revision;

    @Embedded
    public CaseCounts counts;

    /** Why the cases at the start are not those at the end of the period before. */
    @Column(name = "break_reason")
    public @Nullable String breakReason;

    @Embedded
    public Recording recording;

    protected CaseFlow() {}

    public CaseFlow(CaseFlowKey key, CaseCounts counts, @Nullable String breakReason, Recording recording) {
        this.channel = key.channel();
        this.period = key.period();
        this.region = key.region();
        this.revision = key.revision();
        this.counts = counts;
        this.breakReason = breakReason;
        this.recording = recording;
    }
}
