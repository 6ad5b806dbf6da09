package org.hrssplan.planpackage;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hrssplan.indicator.Indicator;
import org.hrssplan.target.Direction;
import org.hrssplan.target.Kind;
import org.jspecify.annotations.Nullable;

/** The indicators that a domain owns, as its catalogue file says them. */
public record CataloguePackage(int format, String domain, List<Entry> indicators) {

    /** The indicators by code as they are stored, without their formulas. */
    public Map<String, Indicator> byCode() {
        Map<String, Indicator> byCode = new HashMap<>();
        for (Entry entry : indicators) {
            Indicator indicator = new Indicator();
            indicator.code = entry.code();
            CatalogueImporter.fill(indicator, entry);
            byCode.put(entry.code(), indicator);
        }
        return byCode;
    }

    /** Which end of its period a stock is the state of. */
    public enum StateAt {
        START,
        END
    }

    /**
     * An indicator.
     *
     * @param stateAt of a stock; absent for the end
     */
    public record Entry(
            String code,
            PlanPackage.Text name,
            Kind kind,
            Direction direction,
            String baseUnit,
            @Nullable StateAt stateAt,
            PlanPackage.Text definition,
            @Nullable List<PlanPackage.Place> definedIn,
            @Nullable Formula formula) {
        public Entry {
            definedIn = definedIn == null ? List.of() : List.copyOf(definedIn);
        }
    }

    /** Signed sums over one another, times a factor; an empty denominator makes a net flow. */
    public record Formula(List<Term> numerator, @Nullable List<Term> denominator, BigDecimal factor) {
        public Formula {
            denominator = denominator == null ? List.of() : List.copyOf(denominator);
        }
    }

    /** A component with its sign, + or -. */
    public record Term(String sign, String indicator) {}
}
