package org.hrssplan.value;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a quantity: an exact value, an inequality ({@code >95}), or the shares of a structure
 * ({@code 10:40:50}). Exactly one of {@code value} and {@code shares} is present.
 */
public record Figure(@Nullable BigDecimal value, @Nullable Comparator qualifier, List<BigDecimal> shares) {

    public Figure {
        shares = List.copyOf(shares);
        if ((value == null) == shares.isEmpty()) {
            throw new IllegalArgumentException("a figure is either a value or shares");
        }
        if (value == null && qualifier != null) {
            throw new IllegalArgumentException("shares carry no qualifier");
        }
    }

    public static Figure of(BigDecimal value) {
        return new Figure(value, null, List.of());
    }

    public static Figure of(BigDecimal value, @Nullable Comparator qualifier) {
        return new Figure(value, qualifier, List.of());
    }

    public static Figure ofShares(List<BigDecimal> shares) {
        return new Figure(null, null, shares);
    }

    /** The value if it is known exactly: neither an inequality nor a structure. */
    public @Nullable BigDecimal exactValue() {
        return qualifier == null ? value : null;
    }

    /** Whether both say the same: 12.30 is 12.3. */
    public boolean isSameAs(Figure other) {
        if (qualifier != other.qualifier
                || shares.size() != other.shares.size()
                || (value == null) != (other.value == null)) {
            return false;
        }
        for (int i = 0; i < shares.size(); i++) {
            if (shares.get(i).compareTo(other.shares.get(i)) != 0) {
                return false;
            }
        }
        return value == null || value.compareTo(other.value) == 0;
    }

    @Override
    public String toString() {
        if (value == null) {
            return String.join(
                    ":", shares.stream().map(BigDecimal::toPlainString).toList());
        }
        return (qualifier == null ? "" : qualifier.symbol()) + value.toPlainString();
    }
}
