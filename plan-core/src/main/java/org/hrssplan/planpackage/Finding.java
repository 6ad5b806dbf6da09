package org.hrssplan.planpackage;

/**
 * A rule that a package breaks.
 *
 * @param place JSON pointer into the package, with the row's number or code where it has one
 * @param rule short stable name of the rule
 * @param message what is wrong
 */
public record Finding(String place, String rule, String message) {

    @Override
    public String toString() {
        return place + ": " + rule + ": " + message;
    }
}
