package org.hrssplan.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiExceptionTest {
    private final ApiException refused = new ApiException(ErrorCode.IMPORT_REJECTED, 2);

    @ParameterizedTest
    @ValueSource(strings = {"type", "title", "status", "detail", "instance", "code", "traceId", "errors"})
    void noExtensionTakesTheNameOfAStandardMember(String name) {
        assertThatThrownBy(() -> refused.withExtensions(Map.of(name, 1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void extensionsKeepTheirOrderAndStayWhateverIsAdded() {
        var report = new LinkedHashMap<String, Object>();
        report.put("rejected", 2);
        report.put("created", 0);
        report.put("items", List.of());

        ApiException whole = refused.withExtensions(report)
                .withErrors(List.of())
                .withRetryAfter(Duration.ZERO)
                .withDetail("words");

        assertThat(whole.extensions()).containsExactlyEntriesOf(report);
    }
}
