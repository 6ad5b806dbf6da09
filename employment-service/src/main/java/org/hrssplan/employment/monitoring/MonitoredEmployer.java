package org.hrssplan.employment.monitoring;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.YearMonth;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.hrssplan.record.Recording;
import org.jspecify.annotations.Nullable;

/** One revision of an employer in the sample; inserted once, never changed. */
@Entity
@Immutable
@Table(name = "monitored_employer")
@IdClass(MonitoredEmployerKey.class)
public class MonitoredEmployer {

    @Id
    @Column(name = "employer_id")
    public String id;

    @Id
    @Column(name = "region_code")
    public String region;

    /** 1 or more. */
    @Id
    public int revision;

    public String name;

    public String industry;

    @Column(name = "first_month")
    public String firstMonth;

    @Column(name = "last_month")
    public @Nullable String lastMonth;

    @Embedded
    public Recording recording;

    protected MonitoredEmployer() {}

    public MonitoredEmployer(
            String id,
            String region,
            int revision,
            String name,
            String industry,
            String firstMonth,
            @Nullable String lastMonth,
            Recording recording) {
        this.id = id;
        this.region = region;
        this.revision = revision;
        this.name = name;
        this.industry = industry;
        this.firstMonth = firstMonth;
        this.lastMonth = lastMonth;
        this.recording = recording;
    }

    /** Whether both say the same of the employer, whoever recorded it. */
    boolean isSameAs(MonitoredEmployer other) {
        return region.equals(other.region)
                && name.equals(other.name)
                && industry.equals(other.industry)
                && firstMonth.equals(other.firstMonth)
                && Objects.equals(lastMonth, other.lastMonth);
    }

    JobLossIndex.Member member() {
        return new JobLossIndex.Member(
                id, YearMonth.parse(firstMonth), lastMonth == null ? null : YearMonth.parse(lastMonth));
    }
}
