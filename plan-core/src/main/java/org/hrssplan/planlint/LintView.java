package org.hrssplan.planlint;

import java.util.List;
import java.util.Locale;
import org.hrssplan.lint.Citation;
import org.hrssplan.lint.LintFinding;
import org.hrssplan.lint.LintSeverity;
import org.hrssplan.lint.LintTexts;
import org.hrssplan.lint.Said;
import org.hrssplan.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * What in this service's part of a plan does not fit together.
 *
 * @param plan id
 * @param items the gravest first, otherwise in the order of the plan
 */
public record LintView(String plan, LintSummary summary, List<LintFindingView> items) {

    public LintView {
        items = List.copyOf(items);
    }

    /** How many findings there are of each severity. */
    public record LintSummary(int errors, int warnings, int notes) {}

    /**
     * A finding.
     *
     * @param rule its stable name, such as part-above-whole
     * @param place JSON pointer into the package, with the number or code of what it leads to
     * @param indicator code; null where it is about none
     * @param row number of the row; null where it is about none
     * @param first what stands at the place; null where nothing does
     * @param second what it was compared with; null where it was compared with nothing
     * @param message both values in a sentence, and what somebody recorded of it
     */
    public record LintFindingView(
            String rule,
            LintSeverity severity,
            String place,
            @Nullable String indicator,
            @Nullable Integer row,
            @Nullable LintValueView first,
            @Nullable LintValueView second,
            String message) {}

    /**
     * One of the two values of a finding.
     *
     * @param printed as the source prints it, or as computed from what it prints
     * @param unit of the figure; null where it is none
     */
    public record LintValueView(String printed, @Nullable String unit, Source source) {}

    static LintView of(String plan, List<LintFinding> found, Locale language) {
        LintSummary summary = new LintSummary(
                count(found, LintSeverity.ERROR), count(found, LintSeverity.WARNING), count(found, LintSeverity.NOTE));
        return new LintView(
                plan, summary, found.stream().map(one -> view(one, language)).toList());
    }

    private static int count(List<LintFinding> found, LintSeverity severity) {
        return (int)
                found.stream().filter(one -> one.rule().severity() == severity).count();
    }

    private static LintFindingView view(LintFinding one, Locale language) {
        return new LintFindingView(
                one.rule().code(),
                one.rule().severity(),
                one.place(),
                one.indicator(),
                one.row(),
                view(one.first()),
                view(one.second()),
                LintTexts.of(one, language));
    }

    private static @Nullable LintValueView view(@Nullable Said said) {
        if (said == null) {
            return null;
        }
        Citation place = said.source();
        return new LintValueView(
                said.text(), said.unit(), new Source(place.document(), place.section(), place.table(), place.row()));
    }
}
