package org.hrssplan.lint;

import java.util.ArrayList;
import java.util.List;
import org.hrssplan.lint.LintedRow.OtherWords;
import org.hrssplan.target.Attribute;
import org.hrssplan.target.Direction;
import org.hrssplan.target.Kind;
import org.jspecify.annotations.Nullable;

/** A row in which nothing is wrong, until a test says otherwise. */
final class GivenRow {

    static final Citation TABLE = new Citation("规划", null, "表1", "1");
    static final Citation TEXT = new Citation("规划", "第一章", null, null);

    int number = 1;
    String code = "one";
    Kind kind = Kind.STOCK;
    Direction direction = Direction.HIGHER_IS_BETTER;
    String unit = "万人";

    @Nullable
    String printedUnit = "万人";

    @Nullable
    Attribute attribute = Attribute.EXPECTED;

    @Nullable
    String baseline = "10";

    String target = "20";
    boolean cumulative;

    @Nullable
    String parent;

    boolean newDefinition;

    @Nullable
    String result;

    @Nullable
    String verdict;

    @Nullable
    String rate;

    final List<OtherWords> otherWords = new ArrayList<>();

    static GivenRow stock() {
        return new GivenRow();
    }

    static GivenRow rate(String unitOfRate) {
        GivenRow row = new GivenRow();
        row.kind = Kind.RATIO;
        return row.unit(unitOfRate);
    }

    /** A flow whose target is a total over the span. */
    static GivenRow total(String target) {
        GivenRow row = new GivenRow();
        row.kind = Kind.FLOW;
        row.baseline = null;
        row.target = target;
        row.cumulative = true;
        return row;
    }

    GivenRow second() {
        number = 2;
        code = "two";
        return this;
    }

    GivenRow unit(String unitOfAll) {
        unit = unitOfAll;
        printedUnit = unitOfAll;
        return this;
    }

    GivenRow figures(@Nullable String ofBaseline, String ofTarget) {
        baseline = ofBaseline;
        target = ofTarget;
        return this;
    }

    GivenRow result(String reached, @Nullable String printedVerdict) {
        result = reached;
        verdict = printedVerdict;
        return this;
    }

    GivenRow says(String about, String printed, @Nullable String unitOfPrinted) {
        otherWords.add(new OtherWords(about, new Said(printed, unitOfPrinted, TEXT), new Note("注", "Note.")));
        return this;
    }

    LintedRow build() {
        return new LintedRow(
                number,
                code,
                "名称" + code,
                kind,
                direction,
                unit,
                printedUnit,
                attribute,
                baseline,
                target,
                cumulative,
                parent,
                newDefinition,
                result,
                verdict,
                rate == null ? null : new Said(rate, "%", TEXT),
                TABLE,
                otherWords);
    }

    static LintedPlan plan(LintedRow... rows) {
        return new LintedPlan(
                "now", "450200", 2021, 2025, 2020, List.of(rows), List.of(), List.of(), List.of(), List.of());
    }

    static LintedPlan before(LintedRow... rows) {
        return new LintedPlan(
                "before", "450200", 2016, 2020, 2015, List.of(rows), List.of(), List.of(), List.of(), List.of());
    }

    LintedPlan plan() {
        return plan(build());
    }

    /** Rule, place and both values of each finding, in a line. */
    static List<String> lint(LintedPlan plan, LintedPlan... others) {
        return LintRules.check(plan, List.of(others)).stream()
                .map(one -> one.rule().code() + " " + one.place() + " " + one.first() + " | " + one.second())
                .toList();
    }
}
