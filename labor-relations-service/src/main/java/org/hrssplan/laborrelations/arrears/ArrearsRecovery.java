package org.hrssplan.laborrelations.arrears;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.hrssplan.record.Recording;

/** What was paid of a case on a day; inserted once, never changed. */
@Entity
@Immutable
@Table(name = "arrears_recovery")
@IdClass(RecoveryKey.class)
public class ArrearsRecovery {

    @Id
    @Column(name = "case_id")
    public String caseId;

    /** 1 or more, in the order in which they were recorded. */
    @Id
    public int number;

    @Id
    @Column(name = "region_code")
    public String region;

    /** In 元, with 2 decimals; above 0. */
    public BigDecimal amount;

    @Column(name = "recovered_on")
    public LocalDate recoveredOn;

    @Embedded
    public Recording recording;

    protected ArrearsRecovery() {}

    public ArrearsRecovery(RecoveryKey key, BigDecimal amount, LocalDate recoveredOn, Recording recording) {
        this.caseId = key.caseId();
        this.number = key.number();
        this.region = key.region();
        this.amount = amount;
        this.recoveredOn = recoveredOn;
        this.recording = recording;
    }
}
