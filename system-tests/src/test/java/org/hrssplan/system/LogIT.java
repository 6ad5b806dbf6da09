package org.hrssplan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The log of a packaged application: an event is a line of JSON, whatever requests say. */
class LogIT {
    private static final String FORGED = "2026-01-01T00:00:00.000+08:00 ERROR traceId= [forged] (main) all is lost";

    @Test
    void anEventIsALine() throws IOException {
        Path folder = ProjectFiles.newFolder("log");
        int port = Ports.free(5);
        List<String> options = new ArrayList<>();
        for (int n = 0; n < RunningSystem.DOMAINS.size(); n++) {
            // Nobody is there, which is worth a line.
            options.add(
                    "-Dhrss-plan.domains." + RunningSystem.DOMAINS.get(n) + ".url=http://127.0.0.1:" + (port + 1 + n));
        }
        try (Application gateway = new Application("gateway", port, folder, options)) {
            gateway.start();
            gateway.awaitReady();
            String said = "%0d%0a%1b%5b31m" + URLEncoder.encode(FORGED, StandardCharsets.UTF_8) + "%e2%80%a8";
            int status = Rest.given()
                    .header("User-Agent", "\u001b[31m" + FORGED)
                    .contentType("application/json")
                    .body("{\"name\":\"\\r\\n\\u001b[2J" + FORGED + "\"}")
                    .put(gateway.url("/api/v1/employment/plans/" + said + "?q=" + said))
                    .statusCode();
            assertThat(status).isEqualTo(503);
            gateway.stop();
        }

        List<String> lines = Files.readAllLines(folder.resolve("gateway.log"));
        assertThat(lines).noneMatch(line -> line.contains("\u001b") || line.startsWith("2026-01-01"));
        List<JsonNode> events = lines.stream().map(Rest::tree).toList();
        assertThat(events).allSatisfy(event -> {
            assertThat(event.get("level").asText()).matches("[A-Z]+");
            assertThat(event.get("service").asText()).isEqualTo("gateway");
        });
        assertThat(events)
                .filteredOn(event -> event.get("message").asText().contains("%0d%0a"))
                .singleElement()
                .satisfies(event ->
                        assertThat(event.get("mdc").get("traceId").asText()).matches("[0-9a-f]{32}"));
    }
}
