package org.hrssplan.planpackage;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.hrssplan.indicator.Indicator;
import org.hrssplan.planpackage.CataloguePackage.Entry;
import org.hrssplan.planpackage.CataloguePackage.Formula;
import org.hrssplan.planpackage.CataloguePackage.Term;
import org.hrssplan.sample.SampleDomain;
import org.hrssplan.sample.SampleFigure;
import org.hrssplan.sample.SampleFigures;
import org.hrssplan.sample.SampleGaps;
import org.hrssplan.sample.SamplePlan;
import org.hrssplan.sample.SampleRegions;
import org.hrssplan.target.Kind;
import org.junit.jupiter.api.Test;

/** What a service adds to the fictional city. Subclassed once a service. */
public abstract class SamplePackageTest {

    private static final int COUNTIES = 6;

    private final PackageReader reader = new PackageReader();
    private final SampleDomain domain = SampleDomain.bundled(reader);
    private final Map<String, Entry> catalogue =
            reader
                    .readCatalogue("catalogue.yaml", PackageReader.resource("hrss-plan/catalogue.yaml"))
                    .indicators()
                    .stream()
                    .collect(toMap(Entry::code, identity()));
    private final Map<String, SampleFigure> figures = new SampleFigures(domain, COUNTIES)
            .stream(SampleFigures.MONTHS).collect(toMap(SamplePackageTest::key, identity()));

    @Test
    void thePackageBreaksNoRule() {
        assertThat(PackageRules.check(content(), domain.domain(), indicators(), Set.of(SampleRegions.CITY_CODE)))
                .isEmpty();
    }

    @Test
    void nobodyTakesItForReal() {
        PlanPackage plan = content();
        String regions = PackageReader.resource("hrss-plan/regions.csv");

        assertThat(plan.plan().id()).isEqualTo("sample-2021-2025");
        assertThat(plan.plan().title().zh()).contains("虚构数据");
        assertThat(plan.plan().title().en()).contains("synthetic data");
        assertThat(plan.areas()).hasSize(COUNTIES).allSatisfy(area -> {
            assertThat(area.code()).startsWith("990000-");
            assertThat(area.name()).contains("虚构数据");
            assertThat(area.nameEn()).contains("synthetic data");
        });
        assertThat(plan.documents()).allSatisfy(one -> assertThat(one.title()).contains("虚构数据"));
        assertThat(regions).contains("450200").doesNotContain("\n99");
    }

    @Test
    void everyFigureIsWhatItsIndicatorIsMeasuredIn() {
        assertThat(figures).hasSizeGreaterThan(12 * 7 * 60 - 100);
        assertThat(figures.values()).allSatisfy(one -> {
            Entry entry = catalogue.get(one.indicator());
            if (entry.kind() == Kind.RATIO) {
                assertThat(one.value()).matches("[0-9]+\\.[0-9]{2}");
                if (entry.baseUnit().equals("%")) {
                    assertThat(number(one)).isBetween(BigDecimal.ONE, new BigDecimal("100"));
                }
            } else if (entry.kind() == Kind.STRUCTURE) {
                assertThat(one.value()).matches("[0-9]+\\.[0-9](:[0-9]+\\.[0-9])+");
            } else {
                assertThat(one.value()).matches("[0-9]{1,12}");
            }
        });
    }

    @Test
    void theCityIsTheSumOfItsCounties() {
        List<SampleFigure> counts = figures.values().stream()
                .filter(one -> one.region().equals(SampleRegions.CITY_CODE))
                .filter(one -> {
                    Kind kind = catalogue.get(one.indicator()).kind();
                    return kind == Kind.FLOW || kind == Kind.STOCK;
                })
                .filter(one -> !one.period().equals(missing()))
                .toList();

        assertThat(counts).isNotEmpty().allSatisfy(city -> assertThat(number(city))
                .isEqualTo(IntStream.rangeClosed(1, COUNTIES)
                        .mapToObj(county -> number(at(city.indicator(), SampleRegions.code(county), city.period())))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)));
    }

    @Test
    void whatHasAFormulaIsComputedFromItsComponents() {
        List<SampleFigure> computed = figures.values().stream()
                .filter(one -> catalogue.get(one.indicator()).formula() != null)
                .toList();

        assertThat(computed).allSatisfy(one -> assertThat(number(one)).isEqualByComparingTo(computed(one)));
    }

    private BigDecimal computed(SampleFigure one) {
        Formula formula = catalogue.get(one.indicator()).formula();
        BigDecimal numerator = sum(formula.numerator(), one).multiply(formula.factor());
        return formula.denominator().isEmpty()
                ? numerator
                : numerator.divide(sum(formula.denominator(), one), 2, RoundingMode.HALF_UP);
    }

    private BigDecimal sum(List<Term> terms, SampleFigure one) {
        return terms.stream()
                .map(term -> {
                    BigDecimal value = number(at(term.indicator(), one.region(), one.period()));
                    return term.sign().equals("-") ? value.negate() : value;
                })
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private PlanPackage content() {
        return reader.readPlan("sample.yaml", new SamplePlan(domain, COUNTIES).text())
                .content();
    }

    private Map<String, Indicator> indicators() {
        return catalogue.values().stream()
                .map(entry -> {
                    Indicator indicator = new Indicator();
                    indicator.code = entry.code();
                    indicator.kind = entry.kind();
                    indicator.direction = entry.direction();
                    indicator.baseUnit = entry.baseUnit();
                    return indicator;
                })
                .collect(toMap(one -> one.code, identity()));
    }

    private static String missing() {
        return SampleFigures.START.plusMonths(SampleGaps.MISSING_MONTH).toString();
    }

    private SampleFigure at(String indicator, String region, String period) {
        return figures.get(indicator + " " + region + " " + period);
    }

    private static String key(SampleFigure one) {
        return one.indicator() + " " + one.region() + " " + one.period();
    }

    private static BigDecimal number(SampleFigure one) {
        return new BigDecimal(one.value());
    }
}
