package org.hrssplan.employment.monitoring;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.hibernate.annotations.Immutable;
import org.hrssplan.record.Recording;

/** One revision of how many people an employer had at the end of a month; inserted once, never changed. */
@Entity
@Immutable
@IdClass(HeadcountKey.class)
public class Headcount {

    @Id
    @Column(name = "employer_id")
    public String employer;

    /** A month. */
    @Id
    public String period;

    @Id
    @Column(name = "region_code")
    public String region;

    /** 1 or more. */
    @Id
    public int revision;

    /** 0 or more. */
    public long headcount;

    @Embedded
    public Recording recording;

    protected Headcount() {}

    public Headcount(String employer, String period, String region, int revision, long headcount, Recording recording) {
        this.employer = employer;
        this.period = period;
        this.region = region;
        this.revision = revision;
        this.headcount = headcount;
        this.recording = recording;
    }
}
