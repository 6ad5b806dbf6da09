package org.hrssplan.published;

import java.math.BigDecimal;
import org.hrssplan.value.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A published value on the wire.
 *
 * @param period its own
 * @param value in the base unit, exact
 * @param qualifier set where the value is known only as an inequality
 * @param observation id
 * @param revision 1 or more
 */
public record ValuePoint(
        String period, BigDecimal value, @Nullable Comparator qualifier, String observation, int revision) {

    /** Of a value that is no structure. */
    public static ValuePoint of(PublishedValue published) {
        return new ValuePoint(
                published.period().code(),
                published.figure().value(),
                published.figure().qualifier(),
                published.id(),
                published.revision());
    }
}
