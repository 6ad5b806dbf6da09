package org.hrssplan.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ErrorCodeTest {
    @Test
    void theTypeIsAUriOfItsOwn() {
        assertThat(ErrorCode.PLAN_NOT_FOUND.type()).isEqualTo("urn:hrss-plan:problem:plan-not-found");
        assertThat(Arrays.stream(ErrorCode.values()).map(ErrorCode::type)).doesNotHaveDuplicates();
    }
}
