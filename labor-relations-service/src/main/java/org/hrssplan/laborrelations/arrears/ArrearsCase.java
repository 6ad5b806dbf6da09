package org.hrssplan.laborrelations.arrears;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.hrssplan.record.Recording;

/** One revision of a case of wage arrears; inserted once, never changed. */
@Entity
@Immutable
@Table(name = "arrears_case")
@IdClass(ArrearsCaseKey.class)
public class ArrearsCase {

    @Id
    @Column(name = "case_id")
    public String id;

    @Id
    @Column(name = "region_code")
    public String region;

    /** 1 or more. */
    @Id
    public int revision;

    public String employer;

    /** 1 or more. */
    public long workers;

    /** In 元, with 2 decimals. */
    public BigDecimal owed;

    @Column(name = "owed_since")
    public LocalDate since;

    @Enumerated(EnumType.STRING)
    public ArrearsState state;

    @Embedded
    public Recording recording;

    protected ArrearsCase() {}

    public ArrearsCase(
            ArrearsCaseKey key,
            String employer,
            long workers,
            BigDecimal owed,
            LocalDate since,
            ArrearsState state,
            Recording recording) {
        this.id = key.id();
        this.region = key.region();
        this.revision = key.revision();
        this.employer = employer;
        this.workers = workers;
        this.owed = owed;
        this.since = since;
        this.state = state;
        this.recording = recording;
    }

    /** Whether both say the same of the case, whoever recorded it. */
    boolean isSameAs(ArrearsCase other) {
        return region.equals(other.region)
                && employer.equals(other.employer)
                && workers == other.workers
                && owed.compareTo(other.owed) == 0
                && since.equals(other.since)
                && state == other.state;
    }
}
