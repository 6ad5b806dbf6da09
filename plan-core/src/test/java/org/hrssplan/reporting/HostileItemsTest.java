package org.hrssplan.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.hrssplan.observation.ObservationKey;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent by mistake or with intent, and would harm or could not be kept. */
public abstract class HostileItemsTest extends ReportingApi {

    /** A number that takes minutes to add one to is refused before anybody adds one to it. */
    @ParameterizedTest
    @ValueSource(strings = {"1e100000000", "-1e1000000", "1e-100000000", "1e61"})
    void anEndlessNumberIsRefusedAtOnce(String number) throws SQLException {
        List<Long> before = stored();
        String item = "{\"indicator\":\"%s\",\"region\":\"433101\",\"period\":\"2021\",\"value\":%s,\"unit\":\"%s\","
                        .formatted(flow(), number, unit())
                + "\"source\":\"x\"}";
        json().body("{\"items\":[" + item + "]}")
                .post(OBSERVATIONS)
                .then()
                .statusCode(400)
                .time(lessThan(5_000L))
                .body("code", equalTo("MALFORMED_JSON"))
                .body("errors.field", contains("/items/0/value"));
        assertThat(stored()).isEqualTo(before);
    }

    /** What no form of the document allows is refused as such, on every database. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"items\":null}",
                "{\"items\":[]}",
                "{\"items\":[null]}",
                "{\"items\":[{\"value\":\"5\"}]}",
                "{\"items\":[{\"nothing\":5}]}",
                "{\"items\":[{}],\"submittedBy\":\"\\u0000\"}",
                "{\"items\":[{\"source\":{}}]}",
                "{\"items\":[{\"shares\":[10,null,50]}]}",
                "{\"items\":[{\"qualifier\":\"GT\"}]}",
                "{\"items\":[{\"qualifier\":\"GT\",\"shares\":[1]}]}",
                "{\"items\":[{\"indicator\":\"\\u0000\",\"region\":\"\\u0000\",\"period\":\"\\u0000\"}]}"
            })
    void aBodyThatSaysNothingIsRefused(String body) throws SQLException {
        List<Long> before = stored();
        for (String ifMatch : List.of("", "*")) {
            int status = json().headers(ifMatch.isEmpty() ? Map.of() : Map.of("If-Match", ifMatch))
                    .body(body)
                    .post(OBSERVATIONS)
                    .statusCode();
            assertThat(status).as("If-Match " + ifMatch).isIn(400, 412, 422);
        }
        assertThat(stored()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"note", "unit", "section", "table", "row", "document"})
    void whatNoDatabaseCanHoldIsRefused(String field) {
        for (String text : List.of("\\ud800", "\\u0000", "x\\udc00", "\\u202ex")) {
            ObservationKey key = fresh(flow());
            boolean ofSource = List.of("section", "table", "row", "document").contains(field);
            String body =
                    """
                    {"items":[{"indicator":"%s","region":"%s","period":"%s","value":5,"unit":"%s",
                      "source":{"document":"x"}}]}"""
                            .formatted(key.indicator(), key.region(), key.period(), unit());
            String given = "\"" + field + "\":\"" + text + "\"";
            body = switch (field) {
                case "document" -> body.replace("\"document\":\"x\"", given);
                case "unit" -> body.replace("\"unit\":\"" + unit() + "\"", given);
                default ->
                    ofSource
                            ? body.replace("\"x\"}", "\"x\"," + given + "}")
                            : body.replace("}}]", "}," + given + "}]");
            };
            json().body(body).post(OBSERVATIONS).then().statusCode(422).body("code", equalTo("IMPORT_REJECTED"));
        }
    }
}
