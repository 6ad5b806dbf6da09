package org.hrssplan.observation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.hrssplan.source.Source;
import org.hrssplan.value.Figure;
import org.hrssplan.value.PrintedFigure;
import org.jspecify.annotations.Nullable;

/** One revision of a value of an indicator for a region and period; inserted once, never changed. */
@Entity
@Immutable
@IdClass(ObservationKey.class)
public class Observation {

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

    /** The value as written, such as {@code 31.19}, {@code >95} or {@code 10:40:50}. */
    public String printed;

    public String unit;

    /** The number in the printed value, for sums in the database; null for a structure. */
    @Column(name = "figure_value")
    public @Nullable BigDecimal figureValue;

    @Embedded
    public Source source;

    @Column(name = "submitted_at")
    public Instant submittedAt;

    protected Observation() {}

    public Observation(ObservationKey key, String printed, String unit, Source source, Instant submittedAt) {
        this.region = key.region();
        this.indicator = key.indicator();
        this.period = key.period();
        this.revision = key.revision();
        this.printed = printed;
        this.unit = unit;
        this.source = source;
        this.submittedAt = submittedAt;
        this.figureValue = figure().value();
    }

    /** What the value says. */
    public final Figure figure() {
        return Objects.requireNonNull(PrintedFigure.parse(printed).asObserved());
    }

    ObservationKey key() {
        return new ObservationKey(indicator, period, region, revision);
    }

    /** Identity over all revisions, fit for a path: {@code 450200.urban-new-employment.2021}. */
    public String id() {
        return region + "." + indicator + "." + period.replace("/", "--");
    }
}
