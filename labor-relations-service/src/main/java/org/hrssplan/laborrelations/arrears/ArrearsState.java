package org.hrssplan.laborrelations.arrears;

/** Where a case of wage arrears stands. */
public enum ArrearsState {
    /** Being dealt with. */
    OPEN,
    /** Handed over to the police or a court; what is owed is still owed. */
    TRANSFERRED,
    /** Everything is paid. */
    SETTLED
}
