package org.hrssplan.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hrssplan.quality.Measure;
import org.hrssplan.quality.Measure.Formula;
import org.hrssplan.target.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefinitionsTest {

    private static final List<Definition> COUNTS = List.of(
            new Definition(new Measure("persons", Kind.FLOW, "人", null), false),
            new Definition(new Measure("times", Kind.FLOW, "人次", null), false),
            new Definition(new Measure("staff", Kind.STOCK, "人", null), false),
            new Definition(new Measure("quota", Kind.RATIO, "%", null), false));

    @ParameterizedTest(name = "{0} {1} = {2} / {3} → {4}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            FLOW  | 人      | +persons         | -        | -
            RATIO | %       | +persons         | +staff   | -
            RATIO | 人/万人 | +staff           | +staff   | -
            RATIO | 次/人   | +times           | +staff   | -
            RATIO | %       | +persons +none   | +staff   | made → none: none is not in this catalogue
            # 人次 is never added to 人
            FLOW  | 人      | +persons +times  | -        | made → times: 人次 is never added to 人
            RATIO | 次/人   | +times +persons  | +staff   | made → persons: 人 is never added to 人次
            RATIO | %       | +persons         | +times   | made → times: 人次 is never added to 人
            FLOW  | 人次    | +persons         | -        | made → persons: 人 is never added to 人次
            FLOW  | 人      | +staff           | -        | made → staff: a STOCK is no component of a FLOW
            RATIO | %       | +quota           | +quota   | made → quota: a RATIO is no component of a RATIO
            RATIO | %       | +persons         | -        | a denominator belongs to a RATIO, and only to a RATIO
            FLOW  | 人      | +persons         | +persons | a denominator belongs to a RATIO, and only to a RATIO
            """)
    void whatCannotBeComputedIsRefused(Kind kind, String unit, String above, String below, String expected) {
        Formula formula = new Formula(
                World.terms(above.split(" ")),
                below == null ? List.of() : World.terms(below.split(" ")),
                BigDecimal.ONE);
        List<Definition> all = new ArrayList<>(COUNTS);
        all.add(new Definition(new Measure("made", kind, unit, formula), false));

        assertThat(Definitions.check(all).stream().map(Definitions.Problem::message))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void aFormulaThatLeadsBackIsRefusedWithItsPath() {
        assertThat(Definitions.check(List.of(net("a", "+b"), net("b", "+c"), net("c", "+a"), net("d", "+a"))).stream()
                        .map(one -> one.indicator() + ": " + one.message()))
                .containsExactly(
                        "a: a → b → c → a: a formula leads back",
                        "b: b → c → a → b: a formula leads back",
                        "c: c → a → b → c: a formula leads back");
        assertThat(Definitions.check(List.of(net("a", "+a"))).get(0).message()).startsWith("a → a: ");
    }

    @Test
    void aComponentThatStandsTwiceIsNoCycle() {
        Definition leaf = new Definition(new Measure("d", Kind.FLOW, "人", null), false);
        assertThat(Definitions.check(List.of(net("a", "+b", "+c"), net("b", "+d"), net("c", "+d"), leaf)))
                .isEmpty();
        assertThat(new Definitions(List.of(net("a", "+b", "+c"), net("b", "+d"), net("c", "+d"), leaf))
                        .withComponents(List.of("b", "a")))
                .containsExactly("b", "d", "a", "c");
    }

    @Test
    void theCatalogueOfTheTestsIsSound() {
        assertThat(Definitions.check(World.CATALOGUE)).isEmpty();
    }

    private static Definition net(String code, String... terms) {
        return new Definition(
                new Measure(code, Kind.FLOW, "人", new Formula(World.terms(terms), List.of(), BigDecimal.ONE)), false);
    }

    @Test
    void whatTakesSomethingAwayMayFall() {
        Definitions all = new Definitions(World.CATALOGUE);

        assertThat(all.mayFall("net")).isTrue();
        assertThat(all.mayFall("of-net")).isTrue();
        assertThat(all.mayFall("gain")).isFalse();
        assertThat(all.mayFall("rate")).isFalse();
        assertThat(all.mayFall("unknown")).isFalse();
    }
}
