package org.hrssplan.lint;

import java.math.BigDecimal;
import java.util.List;
import org.hrssplan.target.Kind;
import org.hrssplan.target.SplitTable;
import org.hrssplan.value.Unit;

/**
 * A target split by region and year.
 *
 * @param code of the indicator
 * @param years of the columns
 * @param lines labels of the rows of the table, in its order
 */
public record LintedSplit(
        String code,
        Kind kind,
        String unit,
        List<Integer> years,
        List<String> lines,
        SplitTable table,
        Citation source) {

    public LintedSplit {
        years = List.copyOf(years);
        lines = List.copyOf(lines);
    }

    /** Whether regions add up to the whole; rates do not. */
    boolean adds() {
        return kind == Kind.FLOW || kind == Kind.STOCK;
    }

    Unit measure() {
        return Unit.parse(unit);
    }

    Said said(BigDecimal value) {
        return new Said(value.toPlainString(), unit, source);
    }
}
