package org.hrssplan.observation;

import java.util.Comparator;
import java.util.Optional;
import org.hrssplan.quality.Series;

/** What a value is the value of: the identity of an observation over all its revisions. */
public record ObservationKey(String region, String indicator, String period) implements Comparable<ObservationKey> {

    private static final Comparator<ObservationKey> ORDER = Comparator.comparing(ObservationKey::region)
            .thenComparing(ObservationKey::indicator)
            .thenComparing(ObservationKey::period);

    /** As a text fit for a path: {@code 450200.urban-new-employment.2021}, with -- for the slash of a span. */
    public String id() {
        return region + "." + indicator + "." + period.replace("/", "--");
    }

    /** The key whose {@link #id()} this is; empty if it is the id of none. */
    public static Optional<ObservationKey> ofId(String id) {
        String[] parts = id.split("\\.", -1);
        return parts.length == 3
                ? Optional.of(new ObservationKey(parts[0], parts[1], parts[2].replace("--", "/")))
                : Optional.empty();
    }

    public Series series() {
        return new Series(region, indicator);
    }

    @Override
    public int compareTo(ObservationKey other) {
        return ORDER.compare(this, other);
    }
}
