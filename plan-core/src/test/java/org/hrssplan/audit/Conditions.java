package org.hrssplan.audit;

import java.math.BigDecimal;

/** Whether what is known satisfies a target: true, false, or null where it cannot be told. */
final class Conditions {

    private Conditions() {}

    static Boolean holds(Known known, String comparator, Known target) {
        if (known.value() == null || target.value() == null) {
            return ofShares(known, target);
        }
        BigDecimal bound = target.value();
        if (known.sign().isEmpty()) {
            return holds(Ratio.of(known.value()), comparator, bound);
        }
        int order = known.value().compareTo(bound);
        boolean strict = known.sign().equals(">") || known.sign().equals("<");
        // All that is possible lies beyond the known end, with the end itself unless the sign is strict.
        if (known.isFloor()) {
            boolean above = order > 0 || (order == 0 && (strict || comparator.equals("GE") || comparator.equals("LT")));
            return !above ? null : Boolean.valueOf(comparator.startsWith("G"));
        }
        boolean below = order < 0 || (order == 0 && (strict || comparator.equals("LE") || comparator.equals("GT")));
        return !below ? null : Boolean.valueOf(comparator.startsWith("L"));
    }

    static Boolean holds(Ratio value, String comparator, BigDecimal bound) {
        int order = value.compare(bound);
        return switch (comparator) {
            case "GT" -> order > 0;
            case "GE" -> order >= 0;
            case "LT" -> order < 0;
            default -> order <= 0;
        };
    }

    /** At every level from the highest, no smaller a share at that level and above. */
    private static Boolean ofShares(Known known, Known target) {
        if (known.shares().size() != target.shares().size()) {
            return null;
        }
        BigDecimal more = BigDecimal.ZERO;
        for (int level = 0; level < target.shares().size() - 1; level++) {
            more = more.add(known.shares().get(level)).subtract(target.shares().get(level));
            if (more.signum() < 0) {
                return false;
            }
        }
        return true;
    }
}
