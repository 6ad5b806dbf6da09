package org.hrssplan.observation;

/**
 * Identity of one revision of a value. Components are in alphabetical order, as Hibernate binds those of a record; in
 * the database the region leads, as in every key of a fact.
 */
public record ObservationKey(String indicator, String period, String region, int revision) {

    /** The first revision of a value. */
    public static ObservationKey first(String region, String indicator, String period) {
        return new ObservationKey(indicator, period, region, 1);
    }
}
