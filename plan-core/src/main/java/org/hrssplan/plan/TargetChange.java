package org.hrssplan.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hrssplan.record.Recording;

/**
 * A target as an act has changed it; inserted once, never changed. The change that was recorded last is in force from
 * the instant of its recording on.
 */
@Entity
@Immutable
@Table(name = "target_change")
@IdClass(TargetChangeKey.class)
public class TargetChange {

    @Id
    @Column(name = "plan_id")
    String planId;

    @Id
    @Column(name = "indicator_code")
    String code;

    /** 1 or more, in the order of the recording. */
    @Id
    int number;

    @Column(name = "target_printed")
    String targetPrinted;

    String unit;

    @Embedded
    TargetAct act;

    @Embedded
    Recording recording;

    protected TargetChange() {}

    TargetChange(TargetChangeKey key, String targetPrinted, String unit, TargetAct act, Recording recording) {
        this.planId = key.planId();
        this.code = key.code();
        this.number = key.number();
        this.targetPrinted = targetPrinted;
        this.unit = unit;
        this.act = act;
        this.recording = recording;
    }

    PrintedTarget target() {
        return new PrintedTarget(targetPrinted, unit, act.source());
    }
}
