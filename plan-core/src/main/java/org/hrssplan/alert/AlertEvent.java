package org.hrssplan.alert;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hrssplan.alertrule.AlertLevel;
import org.hrssplan.alertrule.Condition;
import org.hrssplan.alertrule.Firing;
import org.hrssplan.record.Recording;

/** One step in the life of an alert, which holds until the next; inserted once, never changed. */
@Entity
@Immutable
@Table(name = "alert_event")
@IdClass(AlertEventKey.class)
public class AlertEvent {

    private static final String SEPARATOR = "\n";

    @Id
    @Column(name = "region_code")
    public String region;

    @Id
    @Column(name = "plan_id")
    public String plan;

    @Id
    @Column(name = "indicator_code")
    public String indicator;

    @Id
    public String rule;

    @Id
    public int number;

    /** 1, 2, 3 … */
    @Id
    public int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "fired_condition")
    public Condition condition;

    @Enumerated(EnumType.STRING)
    public AlertState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "alert_level")
    public AlertLevel level;

    /** The last period that the rule looked at. */
    public String period;

    /** One a line. */
    public String arguments;

    @Column(name = "rules_version")
    public String rulesVersion;

    @Column(name = "raised_at")
    public Instant raisedAt;

    @Embedded
    public Recording recording;

    protected AlertEvent() {}

    /** The first step: a rule has fired. */
    static AlertEvent raised(AlertKey key, Firing firing, String rulesVersion, Instant at) {
        return new AlertEvent(key, 1, firing, AlertState.RAISED, rulesVersion, at, new Recording(at, null, null));
    }

    private AlertEvent(
            AlertKey key,
            int position,
            Firing firing,
            AlertState state,
            String rulesVersion,
            Instant raisedAt,
            Recording recording) {
        this.region = key.region();
        this.plan = key.plan();
        this.indicator = key.indicator();
        this.rule = key.rule();
        this.number = key.number();
        this.position = position;
        this.condition = firing.condition();
        this.state = state;
        this.level = firing.level();
        this.period = firing.period();
        this.arguments = String.join(SEPARATOR, firing.arguments());
        this.rulesVersion = rulesVersion;
        this.raisedAt = raisedAt;
        this.recording = recording;
    }

    /** The next step: the rule has fired again, and has something else to say; more urgent, it is raised anew. */
    AlertEvent firedAgain(Firing firing, String rulesVersion, Instant at) {
        AlertState next = firing.level().compareTo(level) > 0 ? AlertState.RAISED : state;
        return new AlertEvent(key(), position + 1, firing, next, rulesVersion, raisedAt, new Recording(at, null, null));
    }

    /** The next step: somebody has done something about it, or it is over by itself. */
    AlertEvent moved(AlertState state, Recording recording) {
        return new AlertEvent(key(), position + 1, firing(), state, rulesVersion, raisedAt, recording);
    }

    /** Whether nobody resolved it: whoever does gives a reason. */
    boolean isEndedByItself() {
        return state == AlertState.RESOLVED && recording.note() == null;
    }

    AlertKey key() {
        return new AlertKey(region, plan, indicator, rule, number);
    }

    Firing firing() {
        return new Firing(rule, condition, level, period, List.of(arguments.split(SEPARATOR, -1)));
    }

    /** Of the alert as it stands after this step. */
    String etag() {
        return '"' + Integer.toString(position) + '-' + state + '"';
    }
}
