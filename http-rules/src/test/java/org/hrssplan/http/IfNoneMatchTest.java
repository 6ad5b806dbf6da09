package org.hrssplan.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IfNoneMatchTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "absent",
            quoteCharacter = '\'',
            delimiter = '|',
            textBlock =
                    """
            absent          | false
            ''              | false
            *               | true
            "a"             | true
            W/"a"           | true
            "b"             | false
            "b", "a"        | true
            "b",W/"a","c"   | true
            a               | false
            "A"             | false
            "ba"            | false
            """)
    void holds(String header, boolean expected) {
        assertThat(IfNoneMatch.holds(header, "\"a\"")).isEqualTo(expected);
        assertThat(IfNoneMatch.holds(header, "W/\"a\"")).isEqualTo(expected);
    }
}
