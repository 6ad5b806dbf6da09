package org.hrssplan.observation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hrssplan.quality.Finding;
import org.hrssplan.quality.Rule;
import org.hrssplan.quality.Severity;

/** What a quality check noticed about one revision; inserted once, never changed. */
@Entity
@Immutable
@Table(name = "observation_finding")
@IdClass(ObservationFinding.Key.class)
public class ObservationFinding {

    /** Identity of a finding; components in alphabetical order, as Hibernate binds those of a record. */
    public record Key(String indicator, String period, int position, String region, int revision) {}

    private static final String SEPARATOR = "\n";

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

    @Id
    public int position;

    @Enumerated(EnumType.STRING)
    public Rule rule;

    @Enumerated(EnumType.STRING)
    public Severity severity;

    /** One a line. */
    public String arguments;

    protected ObservationFinding() {}

    public ObservationFinding(ObservationKey key, int revision, int position, Finding finding) {
        this.region = key.region();
        this.indicator = key.indicator();
        this.period = key.period();
        this.revision = revision;
        this.position = position;
        this.rule = finding.rule();
        this.severity = finding.severity();
        this.arguments = String.join(SEPARATOR, finding.arguments());
    }

    /** The finding as the check gave it. */
    public Finding finding() {
        return new Finding(rule, severity, List.of(arguments.split(SEPARATOR, -1)));
    }
}
