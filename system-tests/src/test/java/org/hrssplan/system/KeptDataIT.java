package org.hrssplan.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A service that starts on its own database again loads its packages again, which changes nothing. */
@SystemTest
class KeptDataIT {
    private static final String PLANS = "/api/v1/plans";

    @Test
    void answersTheSameBytesAfterAnOrderlyStop(RunningSystem system) {
        Application service = system.service("labor-relations");
        Map<String, String> before = answers(service);
        service.stop();
        service.start();
        service.awaitReady();
        assertThat(answers(service)).isEqualTo(before);
        system.awaitComplete();
    }

    /** Tag and body of everything that came out of the packages. */
    private static Map<String, String> answers(Application service) {
        Map<String, String> answers = new LinkedHashMap<>();
        put(answers, service, PLANS);
        put(answers, service, "/api/v1/indicators");
        put(answers, service, "/api/v1/regions");
        put(answers, service, "/api/v1/observations");
        for (var plan : service.json(PLANS).get("items")) {
            String id = PLANS + "/" + plan.get("id").asText();
            put(answers, service, id + "/indicators");
            put(answers, service, id + "/breakdowns");
            put(answers, service, id + "/progress?period=" + plan.get("endYear").asText());
        }
        return answers;
    }

    private static void put(Map<String, String> answers, Application service, String path) {
        Response answer = service.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.header("ETag")).as(path).startsWith("\"");
        answers.put(path, answer.header("ETag") + " " + answer.asString());
    }
}
