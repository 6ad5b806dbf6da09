package org.hrssplan.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A rejected row of a job. */
@Entity
@Table(name = "import_rejection")
@IdClass(ImportRejection.Key.class)
public class ImportRejection {

    /** Identity; components in alphabetical order, as Hibernate binds those of a record. */
    public record Key(String jobId, long position) {}

    @Id
    @Column(name = "job_id")
    public String jobId;

    @Id
    public long position;

    public int line;

    @Column(name = "observation_id")
    public @Nullable String observationId;

    /** JSON. */
    @Column(columnDefinition = "text")
    public String problems;

    protected ImportRejection() {}

    ImportRejection(String jobId, long position, int line, @Nullable String observationId, String problems) {
        this.jobId = jobId;
        this.position = position;
        this.line = line;
        this.observationId = observationId;
        this.problems = problems;
    }
}
