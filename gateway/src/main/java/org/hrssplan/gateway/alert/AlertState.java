package org.hrssplan.gateway.alert;

/** Where an alert stands. */
public enum AlertState {
    /** 已触发: nobody has taken it up yet, or it has become more urgent since. */
    RAISED,
    /** 已确认: somebody has taken it up. */
    ACKNOWLEDGED,
    /** 已解除: what it told of is over, or somebody closed it with a reason. */
    RESOLVED
}
