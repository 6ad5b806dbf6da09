package org.hrssplan.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hrssplan.planpackage.PackageReader;
import org.junit.jupiter.api.Test;

class SampleFiguresTest {

    private static final SampleDomain DOMAIN = SampleDomain.of(
            new PackageReader().readCatalogue("sample-catalogue.yaml", PackageReader.resource("sample-catalogue.yaml")),
            PackageReader.resource("sample-figures.yaml"));

    private final SampleFigures figures = new SampleFigures(DOMAIN, 4);
    private final List<SampleFigure> all = figures.stream(SampleFigures.MONTHS).toList();

    @Test
    void theSameSeedMakesTheSameFigures() throws IOException, NoSuchAlgorithmException {
        StringBuilder csv = new StringBuilder();
        figures.csv(csv, 1000);

        assertThat(csv.toString().lines()).hasSize(1001).startsWith("indicator,region,period,value,unit,source");
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(csv.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(HexFormat.of().formatHex(hash))
                .isEqualTo("619c15100a699a243e9e231d5d485441b9080f98b9db1d3c7876d42315a1dd32");
    }

    @Test
    void aCellDoesNotDependOnTheCellsMadeBefore() {
        SampleFigures fresh = new SampleFigures(DOMAIN, 4);

        assertThat(fresh.month(59)).containsExactlyElementsOf(all.subList(all.size() - 5 * 6, all.size()));
        assertThat(new SampleFigures(DOMAIN, 9).month(59).filter(one -> one.region()
                        .endsWith("-county-04")))
                .containsExactlyElementsOf(all.subList(all.size() - 5 * 6, all.size()).stream()
                        .filter(one -> one.region().endsWith("-county-04"))
                        .toList());
    }

    @Test
    void everyMonthOfEveryRegionIsThereButTheOneThatIsMissing() {
        assertThat(all).hasSize(Math.toIntExact(figures.size(SampleFigures.MONTHS)));
        assertThat(all.stream().map(one -> one.region() + one.indicator() + one.period()))
                .doesNotHaveDuplicates();
        assertThat(figures.size(60)).isEqualTo(6 * 5 * 60 - 6);
        assertThat(all)
                .noneMatch(one -> one.period().equals("2023-04") && one.region().equals("990000-county-02"))
                .anyMatch(one -> one.period().equals("2023-04") && one.region().equals("990000-county-03"));
    }

    @Test
    void aLateCountyMakesTheCityLate() {
        Map<String, LocalDate> published = all.stream()
                .filter(one -> one.period().equals("2022-06") && one.indicator().equals("jobs"))
                .collect(Collectors.toMap(SampleFigure::region, SampleFigure::publishedOn));

        assertThat(published)
                .containsEntry("990000", LocalDate.of(2022, 8, 10))
                .containsEntry("990000-county-03", LocalDate.of(2022, 8, 10))
                .containsEntry("990000-county-04", LocalDate.of(2022, 7, 10));
    }

    @Test
    void aRateIsThatOfItsComponentsAtEveryLevel() {
        for (String region : List.of("990000", "990000-county-01", "990000-county-04")) {
            BigDecimal workers = value("workers", region);
            BigDecimal workless = value("workless", region);
            assertThat(value("workless-rate", region))
                    .isEqualTo(workless.movePointRight(2).divide(workers.add(workless), 2, RoundingMode.HALF_UP));
        }
    }

    @Test
    void sharesAddUpToTheWhole() {
        assertThat(all.stream().filter(one -> one.indicator().equals("titles")).map(SampleFigure::value))
                .isNotEmpty()
                .allSatisfy(value -> assertThat(List.of(value.split(":")).stream()
                                .map(BigDecimal::new)
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                        .isEqualByComparingTo("100"));
    }

    @Test
    void aFlowHasSeasonsAndAStockGrows() {
        assertThat(value("jobs", "990000", "2021-03")).isGreaterThan(value("jobs", "990000", "2021-01"));
        assertThat(value("workers", "990000", "2025-12"))
                .isBetween(
                        value("workers", "990000", "2021-01").multiply(new BigDecimal("1.09")),
                        value("workers", "990000", "2021-01").multiply(new BigDecimal("1.11")));
    }

    @Test
    void millionsOfRowsAreMadeOneByOne() {
        SampleFigures many = new SampleFigures(DOMAIN, 9999);

        assertThat(many.size(SampleFigures.MONTHS)).isGreaterThan(3_500_000);
        assertThat(many.stream(SampleFigures.MONTHS).limit(3).map(SampleFigure::region))
                .containsExactly("990000", "990000-county-01", "990000-county-02");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> many.csv(new StringBuilder(), 4_000_000))
                .withMessageContaining("9999 counties have");
        assertThatIllegalArgumentException().isThrownBy(() -> new SampleFigures(DOMAIN, 0));
    }

    private BigDecimal value(String indicator, String region) {
        return value(indicator, region, "2024-05");
    }

    private BigDecimal value(String indicator, String region, String period) {
        return all.stream()
                .filter(one -> one.indicator().equals(indicator)
                        && one.region().equals(region)
                        && one.period().equals(period))
                .map(one -> new BigDecimal(one.value()))
                .findFirst()
                .orElseThrow();
    }
}
