package org.hrssplan.observation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.math.BigDecimal;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.hrssplan.source.Source;
import org.hrssplan.value.Figure;
import org.hrssplan.value.PrintedFigure;
import org.hrssplan.value.Unit;
import org.jspecify.annotations.Nullable;

/** One revision of a value of an indicator for a region and period; inserted once, never changed. */
@Entity
@Immutable
@IdClass(RevisionKey.class)
public class Observation {

    @Id
    @Column(name = "region_code")
    public String region;

    @Id
    @Column(name = "indicator_code")
    public String indicator;

    @Id
    public String period;

    /** 1 or more. */
    @Id
    public int revision;

    /** The value as written, such as {@code 31.19}, {@code >95} or {@code 10:40:50}. */
    public String printed;

    public String unit;

    /** The number in the value, in the indicator's base unit; null for a structure. */
    @Column(name = "base_value")
    public @Nullable BigDecimal baseValue;

    @Embedded
    public Source source;

    /** Why the value is what it is, in the words of who submitted it. */
    public @Nullable String note;

    /** The submission of this region that brought it. */
    @Column(name = "submission_id")
    public long submissionId;

    protected Observation() {}

    public Observation(
            ObservationKey key,
            int revision,
            Figure figure,
            String unit,
            Source source,
            @Nullable String note,
            long submissionId) {
        this.region = key.region();
        this.indicator = key.indicator();
        this.period = key.period();
        this.revision = revision;
        this.printed = figure.toString();
        this.unit = unit;
        this.baseValue = figure.value() == null ? null : Unit.parse(unit).toBase(figure.value());
        this.source = source;
        this.note = note;
        this.submissionId = submissionId;
    }

    /** What the value says. */
    public final Figure figure() {
        return Objects.requireNonNull(PrintedFigure.parse(printed).asObserved());
    }

    /** What it is the value of. */
    public final ObservationKey key() {
        return new ObservationKey(region, indicator, period);
    }

    RevisionKey revisionKey() {
        return new RevisionKey(indicator, period, region, revision);
    }

    /** Identity over all revisions, fit for a path: {@code 450200.urban-new-employment.2021}. */
    public String id() {
        return key().id();
    }
}
