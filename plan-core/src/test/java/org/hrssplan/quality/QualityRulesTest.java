package org.hrssplan.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualityRulesTest {

    private static final CheckEntry FLOOR =
            CheckEntries.of(Rule.MINIMUM, Severity.ERROR).limit("0").get();
    private static final CheckEntry CEILING = CheckEntries.of(Rule.MAXIMUM, Severity.ERROR)
            .units("%")
            .limit("100")
            .get();

    @Test
    void theLastEntryThatFitsHolds() {
        List<CheckEntry> entries = List.of(
                FLOOR,
                CEILING,
                CheckEntries.of(Rule.MAXIMUM, Severity.WARNING)
                        .indicators("rate")
                        .limit("150")
                        .get(),
                CheckEntries.of(Rule.MINIMUM, null).indicators("net").get());

        assertThat(Neighbourhood.check(entries, "rate 120", null)).isEmpty();
        assertThat(Neighbourhood.check(entries, "rate 151", null))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
        assertThat(Neighbourhood.check(entries, "net -1", null)).isEmpty();
        assertThat(Neighbourhood.check(entries, "flow -1", null))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
    }

    @Test
    void anIndicatorThatTheCatalogueDoesNotKnowHasNoChecks() {
        Candidate known = Neighbourhood.candidate("flow -1");
        Candidate unknown = new Candidate(new Series("city", "other"), known.period(), known.figure());

        assertThat(new QualityRules(Neighbourhood.CATALOGUE, List.of(FLOOR)).check(unknown, Neighbourhood.of(null)))
                .isEmpty();
    }

    /** A row has one series, unless its indicator or region has relations. */
    @ParameterizedTest(name = "{0} needs {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            east money 1; east money@2020 1    | east money
            province flow 1                    | province flow; province net; province part
            flow 1                             | city flow; city net; city part; east flow; west flow
            east flow 1                        | city flow; east flow; east net; east part; west flow
            east insured 1                     | east insured; east population; east rate; east students
            east shares 10:90; city money 1    | east shares; city money
            """)
    void needsStaySmall(String chunk, String expected) {
        QualityRules rules = new QualityRules(
                Neighbourhood.CATALOGUE,
                List.of(
                        FLOOR,
                        CheckEntries.of(Rule.JUMP, Severity.WARNING).factor("3").get(),
                        CheckEntries.of(Rule.FORMULA, Severity.WARNING).get(),
                        CheckEntries.of(Rule.PART_OF_WHOLE, Severity.ERROR)
                                .indicators("part")
                                .whole("flow")
                                .get(),
                        CheckEntries.of(Rule.REGION_SUM, Severity.WARNING)
                                .indicators("flow")
                                .regions("city")
                                .tolerance("0")
                                .get()));
        List<Candidate> candidates = Arrays.stream(chunk.split(";", -1))
                .map(Neighbourhood::candidate)
                .toList();

        assertThat(rules.needs(candidates, Neighbourhood.of(null)))
                .extracting(one -> one.region() + " " + one.indicator())
                .containsExactlyInAnyOrder(expected.split("; ", -1));
    }
}
