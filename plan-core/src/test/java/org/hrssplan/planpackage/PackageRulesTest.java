package org.hrssplan.planpackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hrssplan.indicator.Indicator;
import org.hrssplan.target.Direction;
import org.hrssplan.target.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackageRulesTest {

    private static final String SAMPLE = PackageReader.resource("sample-plan.yaml");
    private static final Map<String, Indicator> CATALOGUE = Map.of(
            "jobs", indicator("jobs", Kind.FLOW, Direction.HIGHER_IS_BETTER, "人"),
            "rate", indicator("rate", Kind.RATIO, Direction.LOWER_IS_BETTER, "%"),
            "stock", indicator("stock", Kind.STOCK, Direction.HIGHER_IS_BETTER, "人"),
            "people", indicator("people", Kind.FLOW, Direction.NEUTRAL, "人"));
    private static final Set<String> REGIONS = Set.of("450200", "450202");

    @Test
    void aSoundPackageBreaksNoRule() {
        assertThat(check(SAMPLE)).isEmpty();
    }

    /** One change each; the finding names the place and the rule. */
    @ParameterizedTest(name = "{0} → {1}: {2}, {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            domain: sample                  | domain: other                   | /domain                 | domain
            endYear: 2025                   | endYear: 2020                   | /plan                   | years
            baseYear: 2020                  | baseYear: 2021                  | /plan                   | years
            attribute: EXPECTED | holds: AVERAGE | /indicators(row 1) | holds
            years: [2021, 2022] | years: [2022, 2021] | /breakdowns(jobs) | years
            jurisdiction: "450200"          | jurisdiction: "450299"          | /plan/jurisdiction      | region
            parent: "450200"                | parent: "450299"                | /areas(450200-new-area) | region
            chapter: 1                      | chapter: 2                      | /indicators(row 1)      | chapter
            number: 2                       | number: 1                       | /indicators             | unique
            code: rate                      | code: jobs                      | /indicators             | unique
            code: rate                      | code: unheard-of                | /indicators(row 2)      | indicator
            parent: jobs                    | parent: rate                    | /indicators(row 2)      | parent
            unit: 万人                      | unit: 万人次                    | /indicators(row 1)      | unit
            target: "≥[25]"                 | target: "--"                    | /indicators(row 1)      | target
            target: "<5"                    | target: "[5]"                   | /indicators(row 2)      | target
            target: "<5"                    | target: "1:2:3"                 | /indicators(row 2)      | figure
            code: rate                      | code: people                    | /indicators(row 2)      | direction
            document: sample, table: 表1    | document: other, table: 表1     | /indicators(row 1)      | document
            document: sample, table: 表2    | document: other, table: 表2     | /breakdowns(jobs)       | document
            document: sample, section       | document: other, section        | /observations(jobs 2021) | document
            unit: 人                        | unit: 元                        | /breakdowns(jobs)       | unit
            region: "450202"                | region: "450203"                | /breakdowns(jobs)       | region
            region: 450200-new-area         | region: "450202"                | /breakdowns(jobs)       | partition
            values: ["100", "200"]          | values: ["100"]                 | /breakdowns(jobs)       | columns
            ["100", "200"], total: "300"    | ["100", "200"]                  | /breakdowns(jobs)       | total
            indicator: jobs                 | indicator: unheard-of           | /observations(unheard-of 2021) | indicator
            region: "450200", period        | region: "450203", period        | /observations(jobs 2021) | region
            period: "2021"                  | period: "2025/2021"             | /observations(jobs 2025/2021) | period
            value: "6.1"                    | value: "—"                      | /observations(jobs 2021) | value
            value: "6.1", unit: 万人        | value: "6.1", unit: "%"         | /observations(jobs 2021) | unit
            """)
    void oneBrokenRuleIsFound(String from, String to, String place, String rule) {
        assertThat(SAMPLE).contains(from);

        List<Finding> findings = check(SAMPLE.replaceFirst(java.util.regex.Pattern.quote(from), to));

        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.place()).isEqualTo(place);
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.message()).isNotBlank();
        });
    }

    @Test
    void aPartBelongsToADomainThatThePlanHasPartsIn() {
        assertThat(check(SAMPLE.replace("baseYear: 2020", "baseYear: 2020\n  domains: [sample, other]")))
                .isEmpty();
        assertThat(check(SAMPLE.replace("baseYear: 2020", "baseYear: 2020\n  domains: [other]")))
                .extracting(Finding::place, Finding::rule)
                .containsExactly(tuple("/plan/domains", "domains"));
    }

    @Test
    void aPackageMayBringTheRegionsOfItsJurisdictionParentsFirst() {
        String city = "{code: \"990100\", name: 城, nameEn: City}";
        String county = "{code: \"990101\", name: 县, nameEn: County, parent: \"990100\"}";
        String other = SAMPLE.replace("\"450200\"", "\"990100\"").replace("\"450202\"", "\"990101\"");

        assertThat(check(withRegions(other, city, county))).isEmpty();
        assertThat(check(withRegions(other, county, city)))
                .extracting(Finding::place, Finding::rule)
                .containsExactly(tuple("/regions(990101)", "region"));
        assertThat(check(withRegions(other, city, county, county)))
                .extracting(Finding::place, Finding::rule)
                .containsExactly(tuple("/regions", "unique"));
    }

    private static String withRegions(String text, String... regions) {
        return text.replace("documents:", "regions: [" + String.join(", ", regions) + "]\ndocuments:");
    }

    @Test
    void aResultAndADatedResultOfTheSamePeriodAreTwoValues() {
        String text = SAMPLE.replace("target: \"≥[25]\"", "target: \"≥[25]\"\n    result: \"[26]\"")
                .replace("period: \"2021\"", "period: \"2021/2025\"");

        assertThat(check(text)).extracting(Finding::rule).containsExactly("unique");
    }

    @Test
    void placesOutsideTheRowsOwnAreInTheDocumentsToo() {
        String text = SAMPLE.replace(
                "target: \"<5\"",
                "target: \"<5\"\n    result: \"4\"\n    printedCompletionRate: {value: \"99.99\", source: {document: other, section: 一}}");

        assertThat(check(text)).extracting(Finding::rule).containsExactly("document");
    }

    @ParameterizedTest
    @CsvSource({
        "99.99, true",
        "101.30, true",
        "9999999999999.99, true",
        "99.999, false",
        "100.000, false",
        "99999999999999.99, false"
    })
    void aCompletionRateHasAtMostTwoDecimalsAndFifteenDigits(String rate, boolean sound) {
        String text = SAMPLE.replace(
                "target: \"<5\"",
                "target: \"<5\"\n    result: \"4\"\n    printedCompletionRate: {value: \"" + rate
                        + "\", source: {document: sample, section: 一}}");

        assertThat(check(text)).extracting(Finding::rule).isEqualTo(sound ? List.of() : List.of("completionRate"));
    }

    @Test
    void aDocumentOrAnAreaStandsOnce() {
        String document = "  - {id: sample, title: 样例}\n";
        String area = "  - {code: 450200-new-area, name: 新区, nameEn: New area, parent: \"450200\"}\n";

        assertThat(check(SAMPLE.replace(document, document + "  - {id: sample, title: 又}\n")))
                .extracting(Finding::place)
                .containsExactly("/documents");
        assertThat(check(SAMPLE.replace(area, area + area.replace("新区", "又"))))
                .extracting(Finding::place)
                .containsExactly("/areas");
    }

    @Test
    void sumsThatDoNotAddUpAreRecordedNotRefused() {
        assertThat(check(SAMPLE.replace("total: \"330\"", "total: \"331\""))).isEmpty();
    }

    @Test
    void aSecondValueOfTheSameKeyIsFound() {
        String observation = SAMPLE.substring(SAMPLE.indexOf("  - {indicator: jobs, region"));

        assertThat(check(SAMPLE + observation)).extracting(Finding::rule).containsExactly("unique");
    }

    @Test
    void everyFindingIsListedAtOnce() {
        assertThat(check(SAMPLE.replace("chapter: 1", "chapter: 7").replace("domain: sample", "domain: other")))
                .extracting(Finding::rule)
                .containsExactly("domain", "chapter", "chapter");
    }

    private static List<Finding> check(String text) {
        return PackageRules.check(
                new PackageReader().readPlan("sample-plan.yaml", text).content(), "sample", CATALOGUE, REGIONS);
    }

    private static Indicator indicator(String code, Kind kind, Direction direction, String baseUnit) {
        Indicator indicator = new Indicator();
        indicator.code = code;
        indicator.kind = kind;
        indicator.direction = direction;
        indicator.baseUnit = baseUnit;
        return indicator;
    }
}
