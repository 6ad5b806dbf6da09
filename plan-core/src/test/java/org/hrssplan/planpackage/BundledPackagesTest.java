package org.hrssplan.planpackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hrssplan.observation.Observation;
import org.hrssplan.observation.ObservationKey;
import org.hrssplan.observation.ObservationRepository;
import org.hrssplan.observation.Publications;
import org.hrssplan.planpackage.PlanPackage.CommitmentEntry;
import org.hrssplan.service.ServiceConfig;
import org.hrssplan.source.Source;
import org.hrssplan.value.Figure;
import org.hrssplan.vintage.Journal;
import org.hrssplan.vintage.Vintage;
import org.junit.jupiter.api.Test;

/** What a service bundles, loaded again and loaded broken. Subclassed once a service with {@code @QuarkusTest}. */
public abstract class BundledPackagesTest {

    private static final List<String> READS = List.of(
            "/api/v1/plans",
            "/api/v1/plans/liuzhou-2016-2020/view",
            "/api/v1/plans/xuzhou-2021-2025/breakdowns",
            "/api/v1/indicators",
            "/api/v1/regions",
            "/api/v1/observations?limit=1000");

    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

    @Inject
    BundledPackages bundled;

    @Inject
    PlanImporter importer;

    @Inject
    CatalogueImporter dictionaries;

    @Inject
    ServiceConfig service;

    @Inject
    PackageReader reader;

    @Inject
    Publications publications;

    @Inject
    ObservationRepository observations;

    @Inject
    Journal journal;

    @Test
    void loadingTwiceChangesNothing() {
        List<String> before = tags();

        bundled.load();

        assertThat(tags()).isEqualTo(before);
        for (String plan : service.bundledPlans().orElseThrow()) {
            assertThat(importer.importPlan(plan, text(plan))).isEqualTo(PlanImporter.Outcome.UNCHANGED);
        }
    }

    @Test
    void aStoredPlanIsNotOverwrittenByADifferentPackage() {
        String plan = service.bundledPlans().orElseThrow().get(0);
        List<String> before = tags();

        assertThat(importer.importPlan(plan, text(plan).replaceFirst("zh: ", "zh: 另"))
                        .name())
                .isEqualTo("KEPT");
        assertThat(tags()).isEqualTo(before);
    }

    @Test
    void aPackageThatBreaksARuleIsRefusedWithFileRowAndRuleAndNothingIsWritten() {
        String plan = service.bundledPlans().orElseThrow().get(0);
        String broken = text(plan)
                .replace("id: " + plan, "id: broken-2016-2020")
                .replaceFirst("chapter: [0-9]+", "chapter: 99");
        List<String> before = tags();

        assertThatExceptionOfType(PackageRejectedException.class)
                .isThrownBy(() -> importer.importPlan("plans/broken.yaml", broken))
                .withMessageContaining("plans/broken.yaml /indicators(row ")
                .withMessageContaining("chapter: no chapter has position 99");
        assertThat(tags()).isEqualTo(before);
    }

    /** The second reading lists the numbers of each chapter, taken from the documents and not from the packages. */
    @Test
    void everyNumberOfAPromiseStandsInItsChapterOfTheDocument() {
        for (String plan : service.bundledPlans().orElseThrow()) {
            List<CommitmentEntry> promises =
                    reader.readPlan(plan, text(plan)).content().commitments();
            if (promises.isEmpty()) {
                continue;
            }
            Map<String, Set<String>> printed = numbersByChapter(plan);
            for (CommitmentEntry promise : promises) {
                assertThat(printed.get(promise.chapter()))
                        .as("%s %s: %s", plan, promise.code(), promise.chapter())
                        .isNotNull()
                        .containsAll(numbers(promise.printed()));
                Stream.of(promise.value(), promise.valueTo())
                        .filter(value ->
                                value != null && numbers(promise.printed()).size() > 1)
                        .forEach(value -> assertThat(numbers(promise.printed()))
                                .as("%s %s: %s", plan, promise.code(), promise.printed())
                                .containsAll(numbers(value)));
            }
        }
    }

    private static Map<String, Set<String>> numbersByChapter(String plan) {
        return PackageReader.resource("printed-numbers/" + plan + ".tsv")
                .lines()
                .map(line -> line.split("\t", -1))
                .collect(Collectors.toMap(cells -> cells[0], cells -> Set.of(cells[1].split(" ", -1))));
    }

    private static List<String> numbers(String printed) {
        return NUMBER.matcher(printed).results().map(MatchResult::group).toList();
    }

    @Test
    void whatAnIndicatorMeasuresNeverChanges() {
        String catalogue = PackageReader.resource("hrss-plan/catalogue.yaml");
        List<String> before = tags();

        String changed = catalogue.replaceFirst("direction: HIGHER_IS_BETTER", "direction: NEUTRAL");
        assertThat(changed).isNotEqualTo(catalogue);
        assertThatExceptionOfType(PackageRejectedException.class)
                .isThrownBy(() -> dictionaries.importCatalogue("catalogue.yaml", changed))
                .withMessageContaining("catalogue.yaml /indicators(")
                .withMessageContaining("fixed: ");
        assertThat(tags()).isEqualTo(before);
    }

    @Test
    void whatARegionReportedIsNotOverruledByALaterPackage() {
        QuarkusTransaction.begin();
        try {
            aPackageComesLaterThanAReport();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private void aPackageComesLaterThanAReport() {
        String plan = "xuzhou-2016-2020";
        String later = text(plan)
                .replace("id: " + plan, "id: later-2016-2020")
                .replace("jurisdiction: \"320300\"", "jurisdiction: \"433101\"");
        List<Observation> printed =
                new PackageMapping(reader.readPlan(plan, later).content()).observations(1);
        ObservationKey reported = printed.get(0).key();
        Source source = new Source("月报", null, null, null);
        publications.publish(
                "统计局",
                journal.nextInstant(),
                2,
                List.of(new Observation(reported, 1, Figure.of(BigDecimal.TEN), "人", source, null, 2)));

        assertThat(importer.importPlan(plan, later)).isEqualTo(PlanImporter.Outcome.CREATED);

        assertThat(printed).hasSizeGreaterThan(1);
        for (Observation one : printed) {
            assertThat(observations.revisions(one.key(), Vintage.LATEST))
                    .singleElement()
                    .extracting(state -> state.observation().figure())
                    .isEqualTo(one.key().equals(reported) ? Figure.of(BigDecimal.TEN) : one.figure());
        }
    }

    private static String text(String plan) {
        return PackageReader.resource("hrss-plan/plans/" + plan + ".yaml");
    }

    private static List<String> tags() {
        return READS.stream()
                .map(path ->
                        RestAssured.get(path).then().statusCode(200).extract().header("ETag"))
                .toList();
    }
}
