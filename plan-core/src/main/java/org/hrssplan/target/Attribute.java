package org.hrssplan.target;

/** Whether a plan expects an indicator (预期性) or binds itself to it (约束性). */
public enum Attribute {
    EXPECTED,
    BINDING
}
