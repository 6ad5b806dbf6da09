package org.hrssplan.observation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What one request submitted in one region; inserted once, never changed. */
@Entity
@Immutable
@IdClass(SubmissionKey.class)
public class Submission {

    @Id
    @Column(name = "region_code")
    public String region;

    /** Random; the same for all regions of one request. */
    @Id
    public long id;

    @Column(name = "submitted_at")
    public Instant submittedAt;

    /** Who submitted it, as they said. */
    @Column(name = "submitted_by")
    public @Nullable String submittedBy;

    /** Whose account submitted it; null for what came with the application. */
    public @Nullable String account;

    protected Submission() {}

    public Submission(
            String region, long id, Instant submittedAt, @Nullable String submittedBy, @Nullable String account) {
        this.region = region;
        this.id = id;
        this.submittedAt = submittedAt;
        this.submittedBy = submittedBy;
        this.account = account;
    }
}
