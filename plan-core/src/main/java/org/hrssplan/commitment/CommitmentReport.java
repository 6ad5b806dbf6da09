package org.hrssplan.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.hrssplan.fulfilment.Milestone;
import org.hrssplan.fulfilment.Reported;
import org.jspecify.annotations.Nullable;

/** One revision of what is reported of a commitment for one occurrence; inserted once, never changed. */
@Entity
@Immutable
@Table(name = "commitment_report")
@IdClass(ReportKey.class)
public class CommitmentReport {

    @Id
    @Column(name = "region_code")
    public String region;

    @Id
    @Column(name = "plan_id")
    public String planId;

    @Id
    @Column(name = "commitment_code")
    public String commitment;

    /** Of the occurrence that it is about. */
    @Id
    public String period;

    @Id
    public int revision;

    @Embedded
    public Content content;

    /** Whose account submitted it. */
    public @Nullable String account;

    @Column(name = "submitted_at")
    public Instant submittedAt;

    /**
     * What is reported.
     *
     * @param value in the unit of the commitment, null where only the milestone is told
     * @param reachedOn the day on which it was kept
     * @param evidence by what it can be checked
     */
    @Embeddable
    public record Content(
            @Enumerated(EnumType.STRING) Milestone milestone,
            @Convert(converter = DecimalText.class) @Column(name = "reported_value") @Nullable BigDecimal value,
            @Column(name = "reached_on") @Nullable LocalDate reachedOn,
            String evidence,
            @Column(name = "submitted_by") @Nullable String submittedBy,
            @Nullable String note) {

        /** Whether the other says the same, whoever says it. */
        boolean says(Content other) {
            return milestone == other.milestone
                    && (value == null ? other.value == null : other.value != null && value.compareTo(other.value) == 0)
                    && Objects.equals(reachedOn, other.reachedOn)
                    && evidence.equals(other.evidence);
        }

        /** The same as this one says it. */
        Content by(@Nullable String name) {
            return new Content(milestone, value, reachedOn, evidence, name, note);
        }
    }

    protected CommitmentReport() {}

    CommitmentReport(ReportKey key, Content content, @Nullable String account, Instant submittedAt) {
        this.region = key.region();
        this.planId = key.planId();
        this.commitment = key.commitment();
        this.period = key.period();
        this.revision = key.revision();
        this.content = content;
        this.account = account;
        this.submittedAt = submittedAt;
    }

    ReportKey key() {
        return new ReportKey(commitment, period, planId, region, revision);
    }

    Reported reported() {
        return new Reported(content.milestone(), content.value(), content.reachedOn());
    }
}
