package org.hrssplan.lint;

/** How much a finding of the lint weighs. */
public enum LintSeverity {
    /** Cannot be right: what is printed refutes itself, or the package cannot be stored. */
    ERROR,
    /** Two places say different things; a person decides which is meant. */
    WARNING,
    /** Worth knowing before the figures are used; it may well be meant. */
    NOTE
}
