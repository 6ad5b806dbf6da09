package org.hrssplan.quality;

import java.util.List;
import org.hrssplan.target.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A value beside others of its period, as decision tables; how candidates and known values are written: see {@link Neighbourhood}. */
class RelationChecksTest {

    @ParameterizedTest(name = "{0}, known {1} → {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            part 101      | flow 100                       | PART_OF_WHOLE part 101 flow 100 人
            part 100      | flow 100                       | -
            part 99       | flow 100                       | -
            # from the other side
            flow 100      | part 101                       | PART_OF_WHOLE part 101 flow 100 人
            # nothing to compare with
            part 101      | -                              | -
            part 101      | flow@2020 100; east flow 100   | -
            part >101     | flow 100                       | -
            flow <100     | part 101                       | -
            # the value that is corrected does not count
            flow 100      | part 100; flow 99              | -
            flow <100     | part 100; flow 99              | -
            # rounding as printed may explain it: 1.0 is less than 1.05, 1.1 at least 1.05
            part 1.1万    | flow 1.0万                     | -
            part 1.11万   | flow 1.0万                     | PART_OF_WHOLE part 11100 flow 10000 人
            part 10500    | flow 1.0万                     | -
            part 10501    | flow 1.0万                     | PART_OF_WHOLE part 10501 flow 10000 人
            part 1.0000万 | flow 9999                      | PART_OF_WHOLE part 10000 flow 9999 人
            """)
    void partsAndWholes(String candidate, @Nullable String known, @Nullable String expected) {
        CheckEntry pair = CheckEntries.of(Rule.PART_OF_WHOLE, Severity.ERROR)
                .indicators("part")
                .whole("flow")
                .get();
        Neighbourhood.assertFound(List.of(pair), candidate, known, expected);
    }

    @ParameterizedTest(name = "{0}, known {1} → {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            flow 100        | east flow 60; west flow 40             | -
            flow 100        | east flow 60; west flow 41             | REGION_SUM city 100 101 人
            flow 100        | east flow 60; west flow 39             | REGION_SUM city 100 99 人
            # the last to arrive finds it, whichever it is
            east flow 60    | flow 100; west flow 41                 | REGION_SUM city 100 101 人
            west flow 41    | flow 100; east flow 60                 | REGION_SUM city 100 101 人
            # not reported is not zero; a true zero is
            flow 100        | east flow 60                           | -
            east flow 60    | flow 100                               | -
            east flow 60    | west flow 41                           | -
            flow 100        | east flow 60; west flow 0              | REGION_SUM city 100 60 人
            flow >100       | east flow 60; west flow 41             | -
            east flow >60   | flow 100; west flow 41                 | -
            flow 100        | east flow@2020 60; west flow@2020 41   | -
            # rounding as printed may explain it
            flow 0.1万      | east flow 600; west flow 900           | -
            flow 0.1万      | east flow 600; west flow 901           | REGION_SUM city 1000 1501 人
            flow 1000       | east flow 0.1万; west flow 0.1万       | -
            # of the province only one city is known
            province flow 1 | flow 100                               | -
            # the top and the bottom of the tree
            flow 100        | province flow 1; east flow 60; west flow 40 | -
            # rates do not add up
            rate 90         | east rate 60; west rate 40             | -
            """)
    void regionsAndTheirParts(String candidate, @Nullable String known, @Nullable String expected) {
        CheckEntry sum = CheckEntries.of(Rule.REGION_SUM, Severity.WARNING)
                .kinds(Kind.FLOW, Kind.STOCK)
                .regions("city", "east")
                .tolerance("0")
                .get();
        Neighbourhood.assertFound(List.of(sum), candidate, known, expected);
    }

    @Test
    void regionsMayDifferByTheTolerance() {
        CheckEntry sum = CheckEntries.of(Rule.REGION_SUM, Severity.WARNING)
                .regions("city")
                .tolerance("2")
                .get();
        Neighbourhood.assertFound(List.of(sum), "flow 100", "east flow 60; west flow 42", null);
        Neighbourhood.assertFound(List.of(sum), "flow 100", "east flow 60; west flow 43", "REGION_SUM city 100 103 人");
    }

    @ParameterizedTest(name = "{0}, known {1} → {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # 1 of 3 is 33.333…
            rate 33.33      | insured 1; population 4; students 1  | -
            rate 33.3       | insured 1; population 4; students 1  | -
            rate 33         | insured 1; population 4; students 1  | -
            rate 33.32      | insured 1; population 4; students 1  | FORMULA rate 33.32 33.3333 %
            rate 33.34      | insured 1; population 4; students 1  | FORMULA rate 33.34 33.3333 %
            rate 33.0       | insured 1; population 4; students 1  | FORMULA rate 33.0 33.333 %
            # half a unit of the last place, either way
            rate 12.5       | insured 1; population 8; students 0  | -
            rate 13         | insured 1; population 8; students 0  | -
            rate 12         | insured 1; population 8; students 0  | -
            rate 12.6       | insured 1; population 8; students 0  | FORMULA rate 12.6 12.5 %
            # from the side of a component, in numerator and denominator
            insured 1       | rate 34; population 4; students 1    | FORMULA rate 34 33.33 %
            students 1      | rate 34; population 4; insured 1     | FORMULA rate 34 33.33 %
            # something is missing, or cannot be divided
            rate 50         | insured 1; population 4              | -
            rate 50         | insured 1; students 4                | -
            rate 50         | population 4; students 1             | -
            insured 1       | population 4; students 1             | -
            rate 50         | insured 1; population 4; students 4  | -
            rate 50         | insured 1; population 1; students 4  | -
            # components are rounded too
            rate 60.23      | insured 250.4万; population 415.8万; students 0 | -
            rate 60.20      | insured 250.4万; population 415.8万; students 0 | -
            rate 60.25      | insured 250.4万; population 415.8万; students 0 | FORMULA rate 60.25 60.2213 %
            rate 60.19      | insured 250.4万; population 415.8万; students 0 | FORMULA rate 60.19 60.2213 %
            rate 60.23      | insured 2504000; population 4158000; students 0 | FORMULA rate 60.23 60.2213 %
            population 415.8万 | rate 60.23; insured 250.4万; students 0 | -
            rate >50        | insured 1; population 4; students 1  | -
            insured >1      | rate 50; population 4; students 1    | -
            rate 50         | insured@2020 1; population 4; students 1 | -
            # a net flow; 6.1万 was rounded, 61000 was counted
            net 6.1万       | flow 70234; part 9000                | -
            net 6.1万       | flow 70501; part 9000                | FORMULA net 61000 61501 人
            net 6.1万       | flow 7.1万; part 0.9万               | -
            net 6.1万       | flow 7.3万; part 0.9万               | FORMULA net 61000 64000 人
            net 61000       | flow 70001; part 9000                | FORMULA net 61000 61001 人
            net -5          | flow 5; part 10                      | -
            part 10         | net 5; flow 14                       | FORMULA net 5 4 人
            """)
    void formulas(String candidate, @Nullable String known, @Nullable String expected) {
        Neighbourhood.assertFound(
                List.of(CheckEntries.of(Rule.FORMULA, Severity.WARNING).get()), candidate, known, expected);
    }
}
