package org.hrssplan.plan;

/** Said by the transaction that records the change of a target. */
public record TargetChanged(String plan, String indicator) {}
