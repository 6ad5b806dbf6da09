package org.hrssplan.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.OptionalInt;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordTagsTest {

    @Test
    void whatIsPutForTheFirstTimeIsTheFirstRevision() {
        assertThat(RecordTags.next(0, false, null)).isEqualTo(OptionalInt.of(1));
    }

    @Test
    void whoHasSeenTheLatestRevisionMakesTheNext() {
        assertThat(RecordTags.next(3, false, "\"3\"")).isEqualTo(OptionalInt.of(4));
        assertThat(RecordTags.next(3, false, "\"2\", \"3\"")).isEqualTo(OptionalInt.of(4));
        assertThat(RecordTags.next(3, false, "*")).isEqualTo(OptionalInt.of(4));
        assertThat(RecordTags.next(3, "\"3-7\"", false, "\"3-7\"")).isEqualTo(OptionalInt.of(4));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-", "'\"3\"'", "'\"2\"'", "*"})
    void theSameAgainIsNoRevision(String ifMatch) {
        assertThat(RecordTags.next(3, true, ifMatch)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "3, -, PRECONDITION_REQUIRED",
                "3, '\"2\"', PRECONDITION_FAILED",
                "3, 'W/\"3\"', PRECONDITION_FAILED",
                "3, 3, INVALID_PARAMETER",
                "0, '\"1\"', PRECONDITION_FAILED",
                "0, *, PRECONDITION_FAILED",
                "0, x, INVALID_PARAMETER"
            })
    void whoHasNotSeenItChangesNothing(int latest, String ifMatch, ErrorCode code) {
        ApiException refused = catchThrowableOfType(ApiException.class, () -> RecordTags.next(latest, false, ifMatch));

        assertThat((Throwable) refused).isNotNull();
        assertThat(refused.code()).isEqualTo(code);
    }
}
