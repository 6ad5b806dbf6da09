package org.hrssplan.gateway.plan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hrssplan.gateway.domain.Domain;
import org.hrssplan.gateway.fake.Behaviour;
import org.hrssplan.gateway.fake.FakeDomains;
import org.hrssplan.gateway.fake.LiuzhouPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(FakeDomains.class)
class WholePlanTest {
    private static final String PLAN = "/api/v1/plans/liuzhou-2021-2025";
    private static final Duration IN_TIME = Duration.ofSeconds(30);
    private static final String TRACE_ID = "4bf92f3577b34da6a3ce929d0e0e4736";

    FakeDomains fakes;

    @BeforeEach
    void allWell() throws IOException {
        fakes.allWell();
    }

    @Test
    void everyChapterIsThereInThePlansOwnOrder() {
        given().get(PLAN)
                .then()
                .statusCode(200)
                .body("plan.id", equalTo("liuzhou-2021-2025"))
                .body("plan.jurisdiction.name", equalTo("柳州市"))
                .body("period", equalTo("2024"))
                .body("asOf", nullValue())
                .body("complete", equalTo(true))
                .body("chapters.title", contains("就业", "社会保障", "人才", "劳动关系", "公共服务"))
                .body("chapters.indicators.flatten().number", contains(1, 2, 5, 7, 8, 9, 10))
                .body("chapters[4].indicators.domain", contains("social-insurance", "labor-relations"))
                .body("domains.domain", contains("employment", "social-insurance", "talent", "labor-relations"))
                .body("domains.state", everyItem(equalTo("OK")))
                .body("domains.reason", everyItem(nullValue()))
                .body("programmes.number", contains(1, 2, 3))
                .body("programmes.title", contains("培训", "人才", "就业"))
                .body("alerts.level", contains("RED", "YELLOW", "BLUE"))
                .body("alerts[0].arguments[0]", equalTo(6.1f));
    }

    @Test
    void aDomainThatKnowsOfNoAlertsIsShown() {
        String part = LiuzhouPlan.part(Domain.TALENT, "2024").replace("\"alerts\":", "\"others\":");
        fakes.of(Domain.TALENT).behave(Behaviour.json(200, part));

        given().get(PLAN)
                .then()
                .statusCode(200)
                .body("complete", equalTo(true))
                .body("alerts.level", contains("YELLOW", "BLUE"));
    }

    @Test
    void thePlanInNumbers() {
        given().get(PLAN)
                .then()
                .body("summary.indicators", equalTo(7))
                .body("summary.verdicts.AHEAD", equalTo(3))
                .body("summary.verdicts.BEHIND", equalTo(1))
                .body("summary.verdicts.COMPLETED", equalTo(0))
                .body("summary.binding.indicators", equalTo(2))
                .body("summary.binding.verdicts.ON_TRACK", equalTo(1))
                .body("summary.binding.verdicts.AHEAD", equalTo(0))
                .body("summary.commitments.total", equalTo(7))
                .body("summary.commitments.late", equalTo(1))
                .body("summary.commitments.done", equalTo(1));
    }

    @Test
    void aRowIsShownAsItsDomainSentIt() {
        String body = given().get(PLAN).asString();

        assertThat(body)
                .contains("\"completionRate\":50.60,")
                .contains("\"scheduled\":5.000000,\"pace\":1.2200,")
                .contains("\"explanation\":{\"rule\":\"CUMULATIVE\",\"steps\":[{\"A\":6.10,\"T\":25.0}]}")
                .contains("\"later\":{\"more\":0.50}");
    }

    @Test
    void aNetFlowMayBeNegative() {
        String part = LiuzhouPlan.part(Domain.EMPLOYMENT, "2024")
                .replace("\"achieved\":6.10", "\"achieved\":-6.10")
                .replace("24.40", "-24.40");
        fakes.of(Domain.EMPLOYMENT).behave(Behaviour.json(200, part));

        given().get(PLAN)
                .then()
                .statusCode(200)
                .body("complete", equalTo(true))
                .body("chapters[0].indicators[0].progress.achieved", equalTo(-6.1f));
    }

    @Test
    void whatIsTooLongForAPeriodIsNotPassedOn() {
        given().urlEncodingEnabled(false)
                .get(PLAN + "?period=" + "(".repeat(3500))
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_PARAMETER"));

        assertThat(fakes.of(Domain.EMPLOYMENT).requests()).isEmpty();
    }

    @Test
    void thePeriodIsPassedOn() {
        given().get(PLAN + "?period=2021-S1").then().statusCode(200).body("period", equalTo("2021-S1"));

        assertThat(fakes.of(Domain.TALENT).requests().get(0))
                .startsWith("GET /api/v1/plans/liuzhou-2021-2025/view?period=2021-S1 HTTP/1.1\r\n");
    }

    @Test
    void theInstantIsPassedOnAndShown() {
        given().urlEncodingEnabled(false)
                .get(PLAN + "?period=2022&asOf=2023-01-31T08:00:00.5%2B08:00")
                .then()
                .statusCode(200)
                .body("asOf", equalTo("2023-01-31T00:00:00.500Z"));

        for (Domain domain : Domain.values()) {
            assertThat(fakes.of(domain).requests().get(0))
                    .startsWith("GET /api/v1/plans/liuzhou-2021-2025/view"
                            + "?period=2022&asOf=2023-01-31T00%3A00%3A00.500Z HTTP/1.1\r\n");
        }
    }

    @Test
    void whatWillBeKnownIsNotAskedFor() {
        given().header("Accept-Language", "en")
                .get(PLAN + "?asOf=2199-01-01T00:00:00Z")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("AS_OF_IN_FUTURE"))
                .body("detail", equalTo("asOf lies in the future: 2199-01-01T00:00:00Z."));

        assertThat(fakes.of(Domain.EMPLOYMENT).requests()).isEmpty();
    }

    @Test
    void anInstantThatTheDomainsHaveNotSeenYet() {
        fakes.all(Behaviour.json(422, "{\"code\":\"AS_OF_IN_FUTURE\"}"));

        given().get(PLAN + "?asOf=2023-01-31T00:00:00Z")
                .then()
                .statusCode(422)
                .body("code", equalTo("AS_OF_IN_FUTURE"))
                .body("detail", equalTo("asOf 的时刻 2023-01-31T00:00:00Z 尚未到来。"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-01-31", "2023", "now", "2023-02-30T00:00:00Z", ""})
    void whatIsNoInstant(String asOf) {
        given().get(PLAN + "?asOf=" + asOf).then().statusCode(400).body("code", equalTo("INVALID_PARAMETER"));
    }

    @Test
    void theTableSaysOfWhenItIs() {
        given().accept("text/plain")
                .get(PLAN + "?asOf=2023-01-31T00:00:00Z")
                .then()
                .statusCode(200)
                .body(containsString("\n\n按 2023-01-31T00:00:00Z 时已知的数据。\n\n"));
    }

    @Test
    void languageAndTraceArePassedOn() {
        given().header("Accept-Language", "en-GB")
                .header("traceparent", "00-" + TRACE_ID + "-00f067aa0ba902b7-01")
                .header("Authorization", "Bearer secret")
                .get(PLAN)
                .then()
                .statusCode(200)
                .header("Content-Language", "en");

        assertThat(fakes.of(Domain.EMPLOYMENT).requests().get(0).toLowerCase(java.util.Locale.ROOT))
                .contains("\r\naccept-language: en\r\n")
                .contains("\r\ntraceparent: 00-" + TRACE_ID + "-")
                .doesNotContain("secret");
    }

    @Test
    void theSameAnswerHasTheSameTag() {
        Response first = given().get(PLAN);

        given().header("If-None-Match", first.header("ETag")).get(PLAN).then().statusCode(304);
        assertThat(given().get(PLAN).asByteArray()).isEqualTo(first.asByteArray());
        assertThat(given().get(PLAN + "?period=2021").header("ETag")).isNotEqualTo(first.header("ETag"));
    }

    @Test
    void aPlanThatNoDomainKnows() {
        given().get("/api/v1/plans/nowhere-2021-2025")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("PLAN_NOT_FOUND"))
                .body("detail", equalTo("没有规划 nowhere-2021-2025。"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%2e%2e", "..%2f..%2fq", "a%3Fb=c", "a%23", "A", "-a", "柳州", "a%0d%0aX:1", "http:%2f%2fx"})
    void whatCannotBeAPlanIsNotAskedFor(String plan) {
        assertThat(given().urlEncodingEnabled(false)
                        .get("/api/v1/plans/" + plan)
                        .statusCode())
                .isEqualTo(404);

        for (Domain domain : Domain.values()) {
            assertThat(fakes.of(domain).requests()).isEmpty();
        }
    }

    @Test
    void aDomainWithoutAPartOfThePlanIsWell() {
        fakes.of(Domain.TALENT).behave(Behaviour.problem(404, "PLAN_NOT_FOUND", "没有"));

        given().get(PLAN)
                .then()
                .statusCode(200)
                .body("complete", equalTo(true))
                .body("domains[2].state", equalTo("OK"))
                .body("chapters.title", contains("就业", "社会保障", "劳动关系", "公共服务"));
    }

    @Test
    void aPeriodThatTheDomainsRefuse() {
        fakes.all(Behaviour.problem(422, "PERIOD_OUTSIDE_PLAN", "时期 2030 不在规划期之内。"));

        given().get(PLAN + "?period=2030")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("PERIOD_OUTSIDE_PLAN"))
                .body("detail", equalTo("时期 2030 不在规划期之内。"))
                .body("instance", equalTo(PLAN));
    }

    @Test
    void aPeriodThatTheDomainsCannotRead() {
        fakes.all(Behaviour.json(400, "{\"code\":\"INVALID_PARAMETER\"}"));

        given().urlEncodingEnabled(false)
                .get(PLAN + "?period=%26x%3Dy")
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_PARAMETER"))
                .body("detail", equalTo("参数 period 的值无法使用：&x=y。"));
        assertThat(fakes.of(Domain.TALENT).requests().get(0)).contains("/view?period=%26x%3Dy HTTP");
    }

    @Test
    void manyAtOnce() throws InterruptedException {
        ExecutorService clients = Executors.newFixedThreadPool(12);
        try {
            Callable<String> call =
                    () -> given().get(PLAN).path("domains.reason").toString();

            for (Future<String> reasons : clients.invokeAll(Collections.nCopies(60, call))) {
                assertThat(reasons).succeedsWithin(IN_TIME).isEqualTo("[null, null, null, null]");
            }
        } finally {
            clients.shutdown();
        }
    }
}
