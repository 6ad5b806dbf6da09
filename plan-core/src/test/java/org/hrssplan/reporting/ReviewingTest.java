package org.hrssplan.reporting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.hrssplan.change.Change;
import org.hrssplan.change.ChangeFeed;
import org.hrssplan.change.ChangeView;
import org.hrssplan.observation.ObservationKey;
import org.hrssplan.vintage.Vintage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Publishing and returning what was submitted. */
public abstract class ReviewingTest extends SubmittingTest {

    @Inject
    protected ChangeFeed feed;

    @Test
    void aPublishedValueStaysVisibleUntilItsCorrectionIsPublished() {
        ObservationKey key = fresh(flow());
        published(key, persons(key, "100"));
        assertThat(listed(key, "").getList("items.value", Integer.class)).containsExactly(100);

        submit("", List.of(persons(key, "101")))
                .statusCode(200)
                .body("updated", equalTo(1))
                .body("items[0].revision", equalTo(2))
                .body("items[0].etag", equalTo("\"2-SUBMITTED\""));
        given().get(path(key))
                .then()
                .header("ETag", equalTo("\"2-SUBMITTED\""))
                .body("revision", equalTo(1))
                .body("status", equalTo("PUBLISHED"))
                .body("value", equalTo(100));
        assertThat(listed(key, "").getList("items.revision", Integer.class)).containsExactly(1);
        assertThat(listed(key, "&status=SUBMITTED").getList("items.revision", Integer.class))
                .containsExactly(2);

        publish(key, "\"2-SUBMITTED\"");
        assertThat(read(path(key)).getInt("value")).isEqualTo(101);
        assertThat(listed(key, "&status=SUBMITTED&status=PUBLISHED").getList("items.revision", Integer.class))
                .containsExactly(2);
        assertThat(read(path(key) + "/revisions").getList("items.status", String.class))
                .containsExactly("PUBLISHED", "PUBLISHED");
        assertThat(changes(key))
                .extracting(ChangeView::type, ChangeView::revision)
                .containsExactly(
                        tuple(Change.Type.OBSERVATION_PUBLISHED, 1), tuple(Change.Type.OBSERVATION_CORRECTED, 2));
    }

    @Test
    void aReturnNeedsAReasonAndLeavesWhatIsPublished() {
        ObservationKey key = fresh(flow());
        published(key, persons(key, "100"));
        String etag = submitted(persons(key, "900"));
        for (Map<String, String> remark : List.of(Map.<String, String>of(), Map.of("reason", "  "))) {
            review(key, "return", etag, remark)
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("VALIDATION_FAILED"))
                    .body("errors.field", contains("/reason"))
                    .body("errors.code", contains("REQUIRED"));
        }
        review(key, "return", etag, Map.of("reason", "与年报不符", "decidedBy", "联合会审"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2-RETURNED\""))
                .body("status", equalTo("RETURNED"))
                .body("reason", equalTo("与年报不符"))
                .body("decidedBy", equalTo("联合会审"))
                .body("publishedAt", nullValue());

        assertThat(read(path(key)).getInt("value")).isEqualTo(100);
        JsonPath returned = listed(key, "&status=RETURNED");
        assertThat(returned.getList("items.revision", Integer.class)).containsExactly(2);
        assertThat(returned.getString("items[0].reason")).isEqualTo("与年报不符");
        assertThat(listed(key, "&status=SUBMITTED").getList("items")).isEmpty();
        assertThat(changes(key)).extracting(ChangeView::revision).containsExactly(1);

        assertThat(submitted(persons(key, "102"))).isEqualTo("\"3-SUBMITTED\"");
        assertThat(listed(key, "&status=RETURNED").getList("items")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"publish", "return"})
    void aStepNeedsTheStateThatTheReviewerHasSeen(String step) throws SQLException {
        ObservationKey key = fresh(flow());
        String first = submitted(persons(key, "1"));
        String second = submitted(persons(key, "2"));
        List<Long> before = stored();
        Map<String, String> remark = Map.of("reason", "核实");
        json().body(remark)
                .post(path(key) + "/" + step)
                .then()
                .statusCode(428)
                .body("code", equalTo("PRECONDITION_REQUIRED"));
        review(key, step, first, remark).then().statusCode(412).body("code", equalTo("PRECONDITION_FAILED"));
        review(key, step, "W/" + second, remark).then().statusCode(412);
        review(fresh(flow()), step, second, remark)
                .then()
                .statusCode(404)
                .body("code", equalTo("OBSERVATION_NOT_FOUND"));
        review(key, step, second, Map.of("reason", "一".repeat(1001))).then().statusCode(422);
        review(key, step, second, Map.of("reason", "x\u0000")).then().statusCode(422);
        assertThat(stored()).isEqualTo(before);
        review(key, step, second, remark).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"publish", "return"})
    void whatIsDecidedIsNotDecidedAgain(String step) throws SQLException {
        ObservationKey key = fresh(flow());
        published(key, persons(key, "1"));
        List<Long> before = stored();
        review(key, step, "\"1-PUBLISHED\"", Map.of("reason", "再审"))
                .then()
                .statusCode(409)
                .body("code", equalTo("CONFLICT"))
                .body("detail", containsString("PUBLISHED"));
        review(key, step, "\"1-SUBMITTED\"", Map.of("reason", "再审")).then().statusCode(412);
        assertThat(stored()).isEqualTo(before);
    }

    /** The changes of one observation, in order. */
    protected final List<ChangeView> changes(ObservationKey key) {
        return feed.after(0, Integer.MAX_VALUE, Vintage.LATEST).stream()
                .filter(one -> key.equals(new ObservationKey(one.region(), one.indicator(), one.period())))
                .toList();
    }
}
