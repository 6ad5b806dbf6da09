package org.hrssplan.lint;

import org.jspecify.annotations.Nullable;

/**
 * One of the two values of a finding.
 *
 * @param text as printed; as computed where the place prints none
 * @param unit of the figure; null where it is none
 * @param source where it stands
 */
public record Said(String text, @Nullable String unit, Citation source) {

    /** A bare figure with its unit; words have theirs, dashes none. */
    @Override
    public String toString() {
        String bare = text.replaceAll("以[上内下]", "");
        boolean figure = bare.matches(".*[0-9].*") && !bare.matches(".*\\p{IsHan}.*");
        return unit == null || !figure || text.contains(unit) ? text : text + " " + unit;
    }
}
