package org.hrssplan.talent.structure;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hrssplan.record.Recording;

/** One revision of the heads by level of a region at the end of a year; inserted once, never changed. */
@Entity
@Immutable
@Table(name = "title_headcount")
@IdClass(TitleHeadcountKey.class)
public class TitleHeadcount {

    @Id
    @Column(name = "region_code")
    String region;

    @Id
    @Column(name = "headcount_year")
    int year;

    /** 1 or more. */
    @Id
    int revision;

    long senior;

    long intermediate;

    long junior;

    @Embedded
    Recording recording;

    protected TitleHeadcount() {}

    TitleHeadcount(String region, int year, int revision, TitleHeads heads, Recording recording) {
        this.region = region;
        this.year = year;
        this.revision = revision;
        this.senior = heads.senior();
        this.intermediate = heads.intermediate();
        this.junior = heads.junior();
        this.recording = recording;
    }

    TitleHeads heads() {
        return new TitleHeads(senior, intermediate, junior);
    }
}
