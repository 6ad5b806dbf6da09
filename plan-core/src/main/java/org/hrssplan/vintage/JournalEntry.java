package org.hrssplan.vintage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The one row of the journal: the instant and the number of the last write, and the last link of the audit log. */
@Entity
@Table(name = "journal")
public class JournalEntry {

    static final int ID = 1;

    @Id
    public int id;

    @Column(name = "last_instant")
    public Instant lastInstant;

    @Column(name = "last_seq")
    public long lastSeq;

    @Column(name = "audit_seq")
    public long auditSeq;

    @Column(name = "audit_hash")
    public String auditHash;
}
