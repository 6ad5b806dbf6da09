package org.hrssplan.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IfMatchTest {
    private static final String PRESENT = "\"a\"";

    @ParameterizedTest
    @CsvSource(
            nullValues = "absent",
            quoteCharacter = '\'',
            ignoreLeadingAndTrailingWhitespace = false,
            delimiter = '|',
            textBlock =
                    """
            absent|PRECONDITION_REQUIRED
            *|passes
            ' * '|passes
            "a"|passes
            "b","a"|passes
            "b" ,	"a"|passes
            , "a",,|passes
            "b", W/"c", "a"|passes
            W/"a"|PRECONDITION_FAILED
            "b"|PRECONDITION_FAILED
            "A"|PRECONDITION_FAILED
            ""|PRECONDITION_FAILED
            "*"|PRECONDITION_FAILED
            "b,a"|PRECONDITION_FAILED
            "éÿ"|PRECONDITION_FAILED
            ''|INVALID_PARAMETER
            ' '|INVALID_PARAMETER
            ,|INVALID_PARAMETER
            a|INVALID_PARAMETER
            "a|INVALID_PARAMETER
            a"|INVALID_PARAMETER
            "a" "b"|INVALID_PARAMETER
            "a""b"|INVALID_PARAMETER
            "a b"|INVALID_PARAMETER
            w/"a"|INVALID_PARAMETER
            W/|INVALID_PARAMETER
            W/ "a"|INVALID_PARAMETER
            *, "a"|INVALID_PARAMETER
            "a", *|INVALID_PARAMETER
            "值"|INVALID_PARAMETER
            """)
    void aChangePasses(String header, String outcome) {
        if (outcome.equals("passes")) {
            IfMatch.require(header, PRESENT);
        } else {
            assertThatThrownBy(() -> IfMatch.require(header, PRESENT))
                    .isInstanceOfSatisfying(ApiException.class, refused -> assertThat(refused.code())
                            .isEqualTo(ErrorCode.valueOf(outcome)));
        }
    }

    @Test
    void longHeadersAreReadAtOnce() {
        assertThat(IfMatch.parse(" ,".repeat(8_000) + "\"a\"")).isPresent();
        assertThat(IfMatch.parse(" ,".repeat(8_000) + "x")).isEmpty();
        assertThat(IfMatch.parse("\"" + "a".repeat(16_000))).isEmpty();
    }

    @Test
    void whatHasAWeakTagMatchesNothing() {
        assertThat(IfMatch.parse("W/\"a\", \"a\"").orElseThrow().holds("W/\"a\""))
                .isFalse();
    }
}
