package org.hrssplan.reporting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hrssplan.observation.ObservationKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading what was reported, filtered. */
public abstract class ReadingTest extends AtOnceTest {

    @Test
    void everyFilterLimits() {
        ObservationKey flow = fresh(flow());
        ObservationKey ratio = fresh(ratio());
        published(flow, Given.with(persons(flow, "1"), "source", "甲" + flow.id()));
        published(ratio, Given.with(Given.number(ratio, "1", "%"), "source", "乙" + ratio.id()));
        String both = "?source=甲" + flow.id() + "&source=乙" + ratio.id();
        assertThat(ids(both)).containsExactlyInAnyOrder(flow.id(), ratio.id());
        assertThat(ids("?source=甲" + flow.id())).containsExactly(flow.id());
        assertThat(ids(both + "&indicator=" + ratio.indicator())).containsExactly(ratio.id());
        assertThat(ids(both + "&period=" + flow.period() + "&region=" + flow.region()))
                .containsExactly(flow.id());
        assertThat(ids(both + "&indicator=" + flow.indicator() + "&indicator=" + ratio.indicator()))
                .hasSize(2);
        assertThat(ids(both + "&status=SUBMITTED&status=RETURNED")).isEmpty();
        assertThat(ids(both + "&region=433100")).isEmpty();
        assertThat(ids(both + "&region=433100&descendants=true")).hasSize(2);
        assertThat(ids(both + "&region=430000&region=450000&descendants=true")).hasSize(2);
        assertThat(ids(both + "&region=450000&descendants=true")).isEmpty();
        assertThat(ids(both + "&descendants=true")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2019-01, 2019-12, 2019/2019-S1/2019-Q1/2019-02",
                "2019-02, 2019-02, 2019-02",
                "2019-01, 2019-06, 2019-S1/2019-Q1/2019-02",
                "2019, 2019, 2019/2019-S1/2019-Q1/2019-02",
                "2019-07, 2020-Q1, 2020-Q1",
                "2019-Q2, -, 2020-Q1",
                "-, 2019-Q1, 2019-Q1/2019-02",
                "2019, 2020, 2019/2019-S1/2019-Q1/2019-02/2020-Q1"
            })
    void aRangeHoldsThePeriodsThatLieWithinIt(String from, String to, String held) {
        for (String period : List.of("2019", "2019-S1", "2019-Q1", "2019-02", "2020-Q1")) {
            ObservationKey key = new ObservationKey("433101", ratio(), period);
            submitted(Given.with(Given.number(key, "50", "%"), "source", "区间"));
        }
        String query =
                "?status=SUBMITTED&source=区间" + (from == null ? "" : "&from=" + from) + (to == null ? "" : "&to=" + to);
        assertThat(read(OBSERVATIONS + query).getList("items.period", String.class))
                .containsExactlyInAnyOrder(held.split("/"));
    }

    @Test
    void onlyWhatHappenedLaterIsUpdated() {
        ObservationKey key = fresh(flow());
        String etag = submitted(persons(key, "1"));
        String submittedAt = read(path(key)).getString("submittedAt");
        assertThat(listed(key, "&status=SUBMITTED&updatedAfter=" + submittedAt).getList("items"))
                .isEmpty();
        publish(key, etag);
        String publishedAt = read(path(key)).getString("publishedAt");
        assertThat(publishedAt).isGreaterThan(submittedAt);
        assertThat(listed(key, "&updatedAfter=" + submittedAt).getList("items")).hasSize(1);
        assertThat(listed(key, "&updatedAfter=" + publishedAt).getList("items")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?indicator=%00",
                "?region=%00",
                "?source=%00",
                "?updatedAfter=-1000000000-01-01T00:00:00Z",
                "?updatedAfter=%2B1000000000-12-31T23:59:59.999999999Z",
                "?asOf=-1000000000-01-01T00:00:00Z",
                "?asOf=-999999999-01-01T00:00:00Z",
                "?asOf=0001-01-01T00:00:00Z",
                "?region=999999&descendants=true",
                "/%00.x.2021",
                "/%00.x.2021/revisions"
            })
    void whatNoDatabaseCanHoldIsNotThere(String query) {
        int status = given().urlEncodingEnabled(false).get(OBSERVATIONS + query).statusCode();
        assertThat(status).isIn(200, 400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01T00:00:00Z", "1949-10-01T07:00:00Z"})
    void beforeTheBeginningNothingIsReported(String asOf) {
        assertThat(read("/api/v1/plans/xuyong-2021-2025/progress?asOf=" + asOf).getList("items.verdict", String.class))
                .containsOnly("NOT_REPORTED");
    }

    @Test
    void whatTheClientHasIsNotSentAgain() {
        ObservationKey key = fresh(flow());
        String etag = submitted(persons(key, "1"));
        for (String path : List.of(path(key), path(key) + "/revisions", OBSERVATIONS + "?region=" + key.region())) {
            String tag = given().get(path).header("ETag");
            given().header("If-None-Match", tag)
                    .get(path)
                    .then()
                    .statusCode(304)
                    .header("ETag", equalTo(tag))
                    .body(emptyString());
        }
        assertThat(given().get(path(key)).header("ETag")).isEqualTo(etag);
        publish(key, etag);
        given().header("If-None-Match", etag)
                .get(path(key))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1-PUBLISHED\""))
                .body("etag", equalTo("\"1-PUBLISHED\""));
    }

    @Test
    void pagesTogetherAreTheListWhileItChanges() {
        String source = "分页" + fresh(flow()).id();
        List<Map<String, Object>> items = fresh(5).stream()
                .map(key -> Given.with(persons(key, "1"), "source", source))
                .toList();
        submit("", items).statusCode(201);
        String asOf = read(OBSERVATIONS + "?status=SUBMITTED&source=" + source).getString("items[0].submittedAt");
        String list = OBSERVATIONS + "?status=SUBMITTED&limit=2&source=" + source + "&asOf=" + asOf;
        List<String> first = read(list).getList("items.id", String.class);
        submit("", items.stream().map(item -> Given.with(item, "value", 2)).toList());
        List<String> second = given().queryParam("cursor", read(list).getString("next"))
                .get(list)
                .jsonPath()
                .getList("items.collect{it.id + it.value}");
        assertThat(second).hasSize(2).allMatch(one -> one.endsWith("1")).doesNotContainAnyElementsOf(first);
    }

    protected final List<ObservationKey> fresh(int count) {
        String indicator = flow();
        return IntStream.range(0, count).mapToObj(i -> fresh(indicator)).toList();
    }

    private static List<String> ids(String query) {
        return read(OBSERVATIONS + query).getList("items.id", String.class);
    }
}
