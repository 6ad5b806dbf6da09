package org.hrssplan.plan;

/** Identity of a change of a target. Components are in alphabetical order, as Hibernate binds those of a record. */
public record TargetChangeKey(String code, int number, String planId) {

    /** Where the change is read. */
    String path() {
        return "/api/v1/plans/" + planId + "/indicators/" + code + "/target-changes/" + number;
    }
}
