package org.hrssplan.assessment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hrssplan.reporting.ReportingApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ranking of a service's regions, tried on the fictional city. Subclassed once a service. */
public abstract class AssessmentApiTest extends ReportingApi {

    private static final String SAMPLE = "/api/v1/plans/sample-2021-2025";
    private static final MathContext EXACT_ENOUGH = new MathContext(40);
    private static final MathContext SHORTER = new MathContext(30);

    /** Nothing but the answer is needed to make the ranking again. */
    @ParameterizedTest
    @ValueSource(strings = {"2021", "2022-S1", "2023", "2025"})
    void theRankingCanBeRedoneFromTheAnswer(String period) {
        JsonPath json = read(SAMPLE + "/assessment?period=" + period);
        BigDecimal cap = number(json.get("scoring.cap"));
        Map<String, BigDecimal> means = new HashMap<>();
        List<Map<String, Object>> regions = json.getList("regions");
        assertThat(regions).hasSize(6);
        for (Map<String, Object> region : regions) {
            BigDecimal sum = BigDecimal.ZERO;
            BigDecimal weights = BigDecimal.ZERO;
            for (Map<String, Object> one : list(region.get("indicators"))) {
                BigDecimal score = redone(one, cap);
                assertThat(number(one.get("score")))
                        .as(one.toString())
                        .isEqualTo(score.setScale(2, RoundingMode.HALF_UP));
                sum = sum.add(score.multiply(number(one.get("weight"))));
                weights = weights.add(number(one.get("weight")));
            }
            for (Map<String, Object> one : list(region.get("missing"))) {
                if (one.get("verdict").equals("NOT_REPORTED")) {
                    weights = weights.add(number(one.get("weight")));
                }
            }
            assertThat(number(region.get("weights"))).isEqualByComparingTo(weights);
            assertThat(points(region)).isEqualByComparingTo(sum.round(SHORTER));
            BigDecimal mean = sum.divide(weights, EXACT_ENOUGH);
            assertThat(number(region.get("score"))).isEqualTo(mean.setScale(2, RoundingMode.HALF_UP));
            means.put(code(region), mean);
        }
        List<String> byMean = new ArrayList<>(means.keySet());
        byMean.sort(Comparator.comparing((String code) -> means.get(code).round(new MathContext(30)))
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
        assertThat(regions.stream().map(AssessmentApiTest::code)).containsExactlyElementsOf(byMean);
    }

    private static BigDecimal points(Map<String, Object> region) {
        String[] quotient = ((String) region.get("points")).split("/", 2);
        BigDecimal whole = new BigDecimal(quotient[0]);
        return quotient.length == 1
                ? whole.round(SHORTER)
                : whole.divide(new BigDecimal(quotient[1]), EXACT_ENOUGH).round(SHORTER);
    }

    private static BigDecimal redone(Map<String, Object> one, BigDecimal cap) {
        BigDecimal hundred = new BigDecimal("100");
        if (one.get("basis").equals("SATISFIED")) {
            return hundred;
        }
        BigDecimal achieved = number(one.get("achieved"));
        BigDecimal scheduled = number(one.get("scheduled"));
        boolean level = one.get("basis").equals("PACE") && one.get("targetKind").equals("LEVEL");
        BigDecimal before = level ? number(one.get("baseline")) : BigDecimal.ZERO;
        BigDecimal pace = achieved.subtract(before).divide(scheduled.subtract(before), EXACT_ENOUGH);
        return pace.min(cap).max(BigDecimal.ZERO).multiply(hundred);
    }

    @Test
    void whatIsConfiguredForAPlanIsToldAndUsed() {
        JsonPath own = read(SAMPLE + "/assessment?period=2023");
        assertThat(own.getString("scoring.version")).isEqualTo("sample-1");
        assertThat(number(own.get("scoring.cap"))).isEqualTo(new BigDecimal("1.05"));
        assertThat(own.getString("scoring.missing")).isEqualTo("ZERO");
        assertThat(own.getString("thresholds")).isEqualTo("2021-1");
        List<String> scored = own.getList("tables.indicator", String.class);
        assertThat(scored).isNotEmpty().doesNotContain("startup-guaranteed-loans");
        assertThat(read(SAMPLE + "/breakdowns").getList("items.code", String.class))
                .containsAll(scored);
        assertThat(own.getList("regions.indicators.flatten().indicator", String.class))
                .isSubsetOf(scored);
        assertThat(own.getList("regions.indicators.flatten().score", BigDecimal.class))
                .allSatisfy(score -> assertThat(score).isBetween(BigDecimal.ZERO, new BigDecimal("105")));

        JsonPath others = read("/api/v1/plans/xuzhou-2021-2025/assessment?period=2024");
        assertThat(others.getString("scoring.version")).isEqualTo("2021-1");
        assertThat(others.getString("scoring.missing")).isEqualTo("EXCLUDE");
        assertThat(number(others.get("scoring.cap"))).isEqualTo(new BigDecimal("1.20"));
    }

    @Test
    void aPlanWithoutBreakdownsRanksNobody() {
        JsonPath json = read("/api/v1/plans/liuzhou-2021-2025/assessment?period=2021");
        assertThat(json.getList("tables")).isEmpty();
        assertThat(json.getList("regions")).isEmpty();
    }

    @Test
    void whatTheClientHasIsNotSentAgain() {
        String tag = given().get(SAMPLE + "/assessment?period=2022").header("ETag");
        given().header("If-None-Match", tag)
                .get(SAMPLE + "/assessment?period=2022")
                .then()
                .statusCode(304)
                .body(emptyString());
    }

    @ParameterizedTest
    @CsvSource({
        "xuzhou-2021-2025, period, 2026, 422, PERIOD_OUTSIDE_PLAN",
        "xuzhou-2021-2025, period, x, 400, INVALID_PARAMETER",
        "xuzhou-2021-2025, asOf, 2999-01-01T00:00:00Z, 422, AS_OF_IN_FUTURE",
        "xuzhou-2021-2025, region, 320321, 400, UNKNOWN_PARAMETER",
        "nowhere-2021-2025, period, 2021, 404, PLAN_NOT_FOUND"
    })
    void whatCannotBeAskedIsRefused(String plan, String parameter, String value, int status, String code) {
        given().queryParam(parameter, value)
                .get("/api/v1/plans/" + plan + "/assessment")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
    }

    @SuppressWarnings("unchecked")
    private static String code(Map<String, Object> region) {
        return (String) ((Map<String, Object>) region.get("region")).get("code");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Object value) {
        return (List<Map<String, Object>>) value;
    }

    /** A number as it is written, with its decimals. */
    private static BigDecimal number(Object value) {
        return new BigDecimal(value.toString());
    }
}
