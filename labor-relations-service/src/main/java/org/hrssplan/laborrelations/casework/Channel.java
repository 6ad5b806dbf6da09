package org.hrssplan.laborrelations.casework;

import java.util.Optional;

/** By whom cases are handled. */
public enum Channel {
    /** Mediation bodies. */
    MEDIATION,
    /** Arbitration institutions. */
    ARBITRATION,
    /** Complaints to labor inspection. */
    INSPECTION;

    /** Whether its cases are disputes, which are mediated and concluded. */
    boolean handlesDisputes() {
        return this != INSPECTION;
    }

    /** The channel of this name; empty if there is none. */
    static Optional<Channel> ofName(String name) {
        for (Channel one : values()) {
            if (one.name().equals(name)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
