package org.hrssplan.quality;

import java.util.List;
import org.hrssplan.target.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A value by itself and over time, as decision tables; how candidates and known values are written: see {@link Neighbourhood}. */
class ValueChecksTest {

    private static final CheckEntry FLOOR =
            CheckEntries.of(Rule.MINIMUM, Severity.ERROR).limit("0").get();
    private static final CheckEntry CEILING = CheckEntries.of(Rule.MAXIMUM, Severity.ERROR)
            .units("%")
            .limit("100")
            .get();

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # limits themselves are allowed
            rate 0            | -
            rate 100          | -
            rate 100.01       | MAXIMUM 100.01 ≤ 100 %
            rate -0.01        | MINIMUM -0.01 ≥ 0 %
            flow 0            | -
            flow -1           | MINIMUM -1 ≥ 0 人
            money -0.1万      | MINIMUM -1000 ≥ 0 元
            density 689       | -
            # an inequality is wrong where all that it allows is wrong
            rate >120         | MAXIMUM >120 ≤ 100 %
            rate ≥120         | MAXIMUM ≥120 ≤ 100 %
            rate >100         | MAXIMUM >100 ≤ 100 %
            rate ≥100         | -
            rate >95          | -
            rate <120         | -
            rate <0           | MINIMUM <0 ≥ 0 %
            rate ≤0           | -
            rate ≤-0.1        | MINIMUM ≤-0.1 ≥ 0 %
            rate >-5          | -
            # each share
            shares 0:0:100    | -
            shares 101:10     | MAXIMUM 101 ≤ 100 %
            shares 120:130    | MAXIMUM 120 ≤ 100 %; MAXIMUM 130 ≤ 100 %
            """)
    void limits(String candidate, @Nullable String expected) {
        Neighbourhood.assertFound(List.of(FLOOR, CEILING), candidate, null, expected);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            flow 12           | -
            flow 12.0         | -
            flow 12.5         | WHOLE_NUMBER 12.5 人
            flow 1.2345万     | -
            flow 1.23456万    | WHOLE_NUMBER 12345.6 人
            cases 0.5         | WHOLE_NUMBER 0.5 件
            money 0.5         | -
            rate 0.5          | -
            flow >12.5        | -
            shares 10:40:50   | -
            shares 16.4:46.3:37.3 | -
            shares 10:40:49.9 | SHARES_TOTAL 10:40:49.9 99.9 100 %
            shares 10:40:51   | SHARES_TOTAL 10:40:51 101 100 %
            """)
    void wholeNumbersAndShares(String candidate, @Nullable String expected) {
        CheckEntry whole = CheckEntries.of(Rule.WHOLE_NUMBER, Severity.WARNING)
                .units("人", "件")
                .kinds(Kind.FLOW)
                .get();
        CheckEntry total = CheckEntries.of(Rule.SHARES_TOTAL, Severity.ERROR)
                .kinds(Kind.STRUCTURE)
                .total("100")
                .tolerance("0")
                .get();
        Neighbourhood.assertFound(List.of(whole, total), candidate, null, expected);
    }

    @Test
    void aToleranceIsItselfAllowed() {
        CheckEntry total = CheckEntries.of(Rule.SHARES_TOTAL, Severity.ERROR)
                .total("100")
                .tolerance("0.1")
                .get();
        Neighbourhood.assertFound(List.of(total), "shares 33.3:33.3:33.3", null, null);
        Neighbourhood.assertFound(
                List.of(total), "shares 33.3:33.3:33.2", null, "SHARES_TOTAL 33.3:33.3:33.2 99.8 100 %");
    }

    @ParameterizedTest(name = "{0}, known {1} → {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            flow 300          | flow@2020 100                     | -
            flow 301          | flow@2020 100                     | JUMP 301 2020 100 ×3 人
            flow 34           | flow@2020 100                     | -
            flow 33           | flow@2020 100                     | JUMP 33 2020 100 ×3 人
            flow 0            | flow@2020 100                     | JUMP 0 2020 100 ×3 人
            flow 1            | flow@2020 3                       | -
            flow 9            | flow@2020 0                       | -
            flow 9            | flow@2020 -1                      | -
            flow -1           | flow@2020 1                       | JUMP -1 2020 1 ×3 人
            density 2068      | density@2020 689                  | JUMP 2068 2020 689 ×3 人/万人
            rate 60           | rate@2020 80                      | -
            rate 59.9         | rate@2020 80                      | JUMP 59.9 2020 80 ±20 %
            rate 100          | rate@2020 80                      | -
            rate 100.1        | rate@2020 80                      | JUMP 100.1 2020 80 ±20 %
            rate <5           | rate@2020 80                      | -
            # the period before, and the same a year before
            flow@2021-01 9    | flow@2020-12 1                    | JUMP 9 2020-12 1 ×3 人
            flow@2021-01 9    | flow@2020-01 1                    | JUMP 9 2020-01 1 ×3 人
            flow@2021-01 9    | flow@2020-12 1; flow@2020-01 2    | JUMP 9 2020-12 1 ×3 人; JUMP 9 2020-01 2 ×3 人
            flow@2021-12 9    | flow@2021-11 1                    | JUMP 9 2021-11 1 ×3 人
            flow@2021-02 9    | flow@2021-01 1                    | JUMP 9 2021-01 1 ×3 人
            flow@2021-Q1 9    | flow@2020-Q4 1                    | JUMP 9 2020-Q4 1 ×3 人
            flow@2021-Q3 9    | flow@2020-Q3 1                    | JUMP 9 2020-Q3 1 ×3 人
            flow@2021-S1 9    | flow@2020-S2 1                    | JUMP 9 2020-S2 1 ×3 人
            flow@2021-S2 9    | flow@2021-S1 1                    | JUMP 9 2021-S1 1 ×3 人
            flow@2021/2025 9  | flow@2016/2020 1                  | JUMP 9 2016/2020 1 ×3 人
            # other lengths, other times, other places
            flow@2021-01 9    | flow@2020 1; flow@2020-Q4 1       | -
            flow 9            | flow@2019 1; flow@2022 1          | -
            flow@2021/2025 9  | flow@2020/2024 1; flow@2020 1     | -
            flow 9            | east flow@2020 1; part@2020 1     | -
            shares 10:90      | -                                 | -
            """)
    void jumps(String candidate, @Nullable String known, @Nullable String expected) {
        Neighbourhood.assertFound(
                List.of(
                        CheckEntries.of(Rule.JUMP, Severity.WARNING).factor("3").get(),
                        CheckEntries.of(Rule.JUMP, Severity.WARNING)
                                .units("%")
                                .kinds(Kind.RATIO)
                                .points("20")
                                .get()),
                candidate,
                known,
                expected);
    }
}
