package org.hrssplan.planpackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.hrssplan.planpackage.PackageReader.Form;
import org.hrssplan.planpackage.PackageReader.ReadPackage;
import org.hrssplan.planpackage.PlanPackage.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackageReaderTest {

    private static final String SAMPLE = PackageReader.resource("sample-plan.yaml");

    private final PackageReader reader = new PackageReader();

    @Test
    void theDigestIsOfTheContentNotOfItsForm() {
        ReadPackage one = reader.readPlan("a.yaml", SAMPLE);
        ReadPackage reformatted =
                reader.readPlan("a.yaml", "# a comment\n" + SAMPLE.replace("[2021, 2022]", "[ 2021,2022 ]"));
        ReadPackage changed = reader.readPlan("a.yaml", SAMPLE.replace("≥[25]", "≥[26]"));

        assertThat(one.digest()).hasSize(64).isEqualTo(reformatted.digest()).isNotEqualTo(changed.digest());
    }

    /** Stored plans are known by it; what joins the format must not change it. */
    @Test
    void theDigestOfAPackageStaysAsTheFormatGrows() {
        assertThat(reader.readPlan("a.yaml", SAMPLE).digest())
                .isEqualTo("dfa2072744eefcecee353063385b1dc0d1273540fd5c0ed599c2b5eaf14b45f2");
    }

    @Test
    void anAbsentPrintedUnitRepeatsTheUnitAndAnExplicitNullSaysThatNoneIsPrinted() {
        String text = SAMPLE.replace("unit: \"%\"", "unit: \"%\"\n    printedUnit: null");

        assertThat(reader.readPlan("a.yaml", text).content().indicators())
                .extracting(Row::printedUnit)
                .containsExactly("万人", null);
    }

    /** One change each; the message names the file, the place and the row. */
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            format: 1           | format: 2             | /format
            chapter: 1          | chapter: 1, extra: 2  | line
            name: 新增就业      | nome: 新增就业        | /indicators/0(row 1)
            target: "<5"        | target: "abc"         | /indicators/1(row 2)/target
            target: "<5"        | target: 5             | /indicators/1(row 2)/target
            code: rate          | code: Rate_1          | /indicators/1(row 2)/code
            period: "2021"      | period: "21"          | /observations/0/period
            attribute: EXPECTED | attribute: MAYBE      | /indicators/0(row 1)/attribute
            """)
    void whatDoesNotFollowTheSchemaIsRefused(String from, String to, String place) {
        String broken = SAMPLE.replaceFirst(java.util.regex.Pattern.quote(from), to);
        assertThat(broken).isNotEqualTo(SAMPLE);

        assertThatExceptionOfType(PackageRejectedException.class)
                .isThrownBy(() -> reader.readPlan("a.yaml", broken))
                .withMessageContaining("a.yaml " + place);
    }

    @Test
    void aTotalWithoutBracketsSaysWhereItIsWritten() {
        String text = SAMPLE.replace("target: \"≥[25]\"", "target: \"25\"\n    cumulative: true");

        assertThatExceptionOfType(PackageRejectedException.class)
                .isThrownBy(() -> reader.readPlan("a.yaml", text))
                .withMessageContaining("/indicators/0(row 1): dependentRequired");
        assertThat(reader.readPlan(
                                "a.yaml",
                                text.replace(
                                        "cumulative: true",
                                        "cumulative: true\n    cumulativeSource: {document: sample, section: 一}"))
                        .content()
                        .indicators()
                        .get(0)
                        .cumulative())
                .isTrue();
    }

    @Test
    void whatIsNoYamlOrSaysAThingTwiceIsRefusedWithItsLine() {
        assertThatExceptionOfType(PackageRejectedException.class)
                .isThrownBy(() -> reader.readPlan("a.yaml", "plan: [unclosed"))
                .withMessageContaining("a.yaml line");
        assertThatExceptionOfType(PackageRejectedException.class)
                .isThrownBy(() -> reader.readPlan("a.yaml", SAMPLE.replace("number: 2", "number: 2\n    number: 3")))
                .withMessageContaining("a.yaml line");
    }

    /** Otherwise what is wrong with each would take more room than the service has. */
    @Test
    void ofALargePackageOnlyTheFirstBrokenValueIsTold() {
        String row = "{\"target\": \"x\"},";
        for (int rows : List.of(10, 9_000)) {
            String text = "{\"format\": 1, \"indicators\": [" + row.repeat(rows) + "{}]}";
            assertThatExceptionOfType(PackageRejectedException.class)
                    .isThrownBy(() -> reader.readPlan("a", text, Form.JSON))
                    .satisfies(refused ->
                            assertThat(refused.findings().size() == 1).isEqualTo(rows == 9_000));
        }
    }

    /** Refused before anything is computed from them. */
    @Test
    void whatIsDeepLongOrManyIsRefusedAtOnce() {
        for (Form form : Form.values()) {
            for (String hostile : List.of(
                    "[".repeat(5_000) + "]".repeat(5_000),
                    "{\"indicators\": [" + "1,".repeat(400_000) + "1]}",
                    "{\"domain\": \"" + "1:".repeat(400_000) + "1\"}",
                    "{\"format\": " + "9".repeat(900_000) + "}",
                    "{\"format\": 1e100000000}",
                    "{\"format\": -1.0E+999999999}")) {
                assertThatExceptionOfType(PackageRejectedException.class)
                        .as(form + " " + hostile.substring(0, 20))
                        .isThrownBy(() -> reader.readPlan("a", hostile, form));
            }
        }
    }

    private static String withRate(String value) {
        return SAMPLE.replaceFirst(
                "chapter: 1\n",
                "chapter: 1\n    result: \"[24]\"\n    printedCompletionRate: {value: " + value
                        + ", source: {document: sample, section: 一}}\n");
    }

    @Test
    void theDigitsOfACompletionRateAreThosePrinted() {
        for (String printed : List.of("124.76", "101.30", "100", "99.999999999999999999999999999999999999", "0.10")) {
            assertThat(reader.readPlan("a.yaml", withRate('"' + printed + '"'))
                            .content()
                            .indicators()
                            .get(0)
                            .printedCompletionRate())
                    .isNotNull()
                    .extracting(rate -> rate.value().toPlainString())
                    .isEqualTo(printed);
        }
    }

    /** A figure is what is printed, quoted; whatever stands there else never becomes a number that is nearly the same. */
    @ParameterizedTest
    @ValueSource(strings = {"124.76", "0.1", "100", "1e2", "\"1e2\"", "\"1_0\"", "\"-1\"", ".inf", ".nan"})
    void aCompletionRateThatIsNoPlainFigureIsRefused(String value) {
        assertThatExceptionOfType(PackageRejectedException.class)
                .isThrownBy(() -> reader.readPlan("a.yaml", withRate(value)));
    }

    /** Numbers are kept as they stand, digit for digit, in both forms. */
    @ParameterizedTest
    @EnumSource(Form.class)
    void anUnquotedNumberIsToldWithAllItsDigits(Form form) {
        String exact = "2021.10000000000000000000000000000000000001";
        assertThatExceptionOfType(PackageRejectedException.class)
                .isThrownBy(() -> reader.readPlan("a", "{\"plan\": {\"endYear\": " + exact + "}}", form))
                .satisfies(refused -> assertThat(refused.findings())
                        .anySatisfy(finding -> assertThat(finding.toString()).contains("/plan/endYear: type")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e100000000",
                "1e-100000000",
                "-1.5E+100000000",
                "1e61",
                "1e-61",
                "1e99999999999",
                "1e-99999999999",
                "1.0e2147483647",
                "LONG",
                "0.LONG"
            })
    void aNumberThatNobodyMeansIsRefusedWithinASecond(String number) {
        String written = number.replace("LONG", "7".repeat(10_000));
        assertThat(reader.readPlan("a.yaml", SAMPLE).digest()).isNotEmpty();
        for (Form form : Form.values()) {
            String text = "{\"format\": 1, \"indicators\": [{\"number\": " + written + "}]}";
            assertTimeout(Duration.ofSeconds(1), () -> assertThatExceptionOfType(PackageRejectedException.class)
                    .isThrownBy(() -> reader.readPlan("a", text, form))
                    .satisfies(refused -> {
                        assertThat(refused.findings()).hasSize(1);
                        assertThat(refused.findings().get(0).toString()).hasSizeLessThan(200);
                    }));
        }
        assertTimeout(Duration.ofSeconds(1), () -> assertThatExceptionOfType(PackageRejectedException.class)
                .isThrownBy(() -> reader.readPlan("a.yaml", withRate(written))));
    }
}
