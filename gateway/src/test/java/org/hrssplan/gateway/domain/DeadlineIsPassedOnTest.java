package org.hrssplan.gateway.domain;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hrssplan.gateway.fake.Behaviour;
import org.hrssplan.gateway.fake.FakeDomains;
import org.hrssplan.gateway.fake.LiuzhouPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FakeDomains.class)
class DeadlineIsPassedOnTest {
    private static final Pattern HEADER = Pattern.compile("(?i)\r\nrequest-timeout: ([0-9]+)\r\n");

    FakeDomains fakes;

    @BeforeEach
    void allWell() throws IOException {
        fakes.allWell();
    }

    @Test
    void everyDomainIsToldHowManyMillisecondsAreLeft() {
        given().get("/api/v1/plans/" + LiuzhouPlan.ID).then().statusCode(200);

        for (Domain domain : Domain.values()) {
            assertThat(millis(fakes.of(domain).requests().get(0))).isBetween(1, 1500);
        }
    }

    @Test
    void theSecondTryHasLessTime() {
        fakes.of(Domain.TALENT).behave((request, socket) -> {
            if (fakes.of(Domain.TALENT).requests().size() > 1) {
                Behaviour.json(200, LiuzhouPlan.part(Domain.TALENT, "2024")).answer(request, socket);
            }
        });
        given().get("/api/v1/plans/" + LiuzhouPlan.ID).then().statusCode(200);

        assertThat(fakes.of(Domain.TALENT).requests()).hasSize(2);
        assertThat(millis(fakes.of(Domain.TALENT).requests().get(1)))
                .isBetween(1, millis(fakes.of(Domain.TALENT).requests().get(0)));
    }

    private static int millis(String request) {
        Matcher header = HEADER.matcher(request);
        assertThat(header.find()).as(request).isTrue();
        return Integer.parseInt(header.group(1));
    }
}
