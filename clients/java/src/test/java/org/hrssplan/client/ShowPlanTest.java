package org.hrssplan.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import org.hrssplan.client.api.PlansApi;
import org.hrssplan.client.model.Chapter;
import org.hrssplan.client.model.WholePlan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The client reads a plan as the gateway sends it; that was recorded from a running system. */
class ShowPlanTest {
    private HttpServer gateway;

    @BeforeEach
    void start() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/api/v1/plans/liuzhou-2021-2025", exchange -> {
            boolean asked = "period=2021".equals(exchange.getRequestURI().getQuery());
            try (InputStream plan = ShowPlanTest.class.getResourceAsStream("/liuzhou-2021-2025.json")) {
                byte[] body = asked ? plan.readAllBytes() : new byte[0];
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(asked ? 200 : 500, body.length);
                exchange.getResponseBody().write(body);
            }
            exchange.close();
        });
        gateway.start();
    }

    @AfterEach
    void stop() {
        gateway.stop(0);
    }

    @Test
    void showsLiuzhousPlan() throws ApiException {
        WholePlan plan = plans().getPlan("liuzhou-2021-2025", null, "2021", null, null, null);

        List<String> rows = plan.getChapters().stream()
                .map(Chapter::getIndicators)
                .flatMap(List::stream)
                .map(row -> row.getNumber() + " " + row.getName() + " "
                        + row.getTarget().getPrinted() + " "
                        + row.getProgress().getAchieved() + " "
                        + row.getProgress().getVerdict())
                .toList();

        assertThat(rows).hasSize(19).startsWith("1 城镇新增就业人数 ≥[25] 6.1 AHEAD", "2 城镇登记失业率 <5 3.12 WITHIN_LIMIT");
    }

    @Test
    void decimalsAreExact() throws ApiException {
        WholePlan plan = plans().getPlan("liuzhou-2021-2025", null, "2021", null, null, null);

        BigDecimal completed =
                plan.getChapters().get(0).getIndicators().get(0).getProgress().getCompletionRate();

        assertThat(completed).isEqualTo(new BigDecimal("24.40"));
    }

    @Test
    void anAnswerThatIsNoPlanIsAnException() {
        assertThatThrownBy(() -> plans().getPlan("liuzhou-2021-2025", null, "2020", null, null, null))
                .isInstanceOf(ApiException.class);
    }

    private PlansApi plans() {
        var client = new ApiClient();
        client.updateBaseUri("http://localhost:" + gateway.getAddress().getPort());
        return new PlansApi(client);
    }
}
