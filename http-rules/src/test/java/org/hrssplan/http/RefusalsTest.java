package org.hrssplan.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.http.HttpClosedException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class RefusalsTest {
    @Test
    void whoHangsUpInTheMiddleOfABodyIsNoFaultOfTheService() {
        Exception left = new IOException(new IOException(new HttpClosedException("Connection was closed")));

        assertThat(codeOf(left)).isEqualTo(ErrorCode.MALFORMED_REQUEST);
    }

    @Test
    void whatElseCannotBeReadIsOne() {
        assertThat(codeOf(new IOException("disk"))).isEqualTo(ErrorCode.INTERNAL_ERROR);
    }

    private static ErrorCode codeOf(Exception cause) {
        HttpProblem fault = HttpProblem.builder().withStatus(500).build();
        return Refusals.of(cause, fault, null).code();
    }
}
