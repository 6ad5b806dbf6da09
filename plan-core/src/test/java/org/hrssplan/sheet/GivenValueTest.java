package org.hrssplan.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(value = 10, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class GivenValueTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "null",
            textBlock =
                    """
            12.30             ; 人 ; 12.30
            0                 ; 人 ; 0
            -0.5              ; 人 ; -0.5
            −0.5              ; 人 ; -0.5
            +5                ; 人 ; 5
            007               ; 人 ; 7
            123456789012345   ; 人 ; 123456789012345
            １２．３０        ; 人 ; 12.30
            1,234,567.8       ; 人 ; 1234567.8
            1，234            ; 人 ; 1234
            >95               ; %  ; >95
            ＞95              ; %  ; >95
            >= 70             ; %  ; ≥70
            ≧70               ; %  ; ≥70
            ≤3.50             ; %  ; ≤3.50
            <1,000            ; 人 ; <1000
            10:40:50          ; %  ; 10:40:50
            10：40 ： 50      ; %  ; 10:40:50
            12%               ; %  ; 12
            １２％            ; ％ ; 12
            >95%              ; %  ; >95
            -                 ; 人 ; null
            --                ; 人 ; null
            —                 ; 人 ; null
            －                ; 人 ; null
            """)
    void bringsAFigureIntoItsOneForm(String text, String unit, String expected) throws Exception {
        assertThat(GivenValue.read(text, unit)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            textBlock =
                    """
            1e100000000       ; INVALID_NUMBER
            1e2               ; INVALID_NUMBER
            １e９             ; INVALID_NUMBER
            NaN               ; INVALID_NUMBER
            Infinity          ; INVALID_NUMBER
            0x10              ; INVALID_NUMBER
            1 234             ; INVALID_NUMBER
            12,34             ; INVALID_NUMBER
            1,2345            ; INVALID_NUMBER
            1234,567          ; INVALID_NUMBER
            1.2.3             ; INVALID_NUMBER
            .5                ; INVALID_NUMBER
            5.                ; INVALID_NUMBER
            --5               ; INVALID_NUMBER
            12%               ; INVALID_NUMBER
            12万              ; INVALID_NUMBER
            >                 ; INVALID_NUMBER
            >>5               ; INVALID_NUMBER
            10:               ; INVALID_NUMBER
            10:-40            ; INVALID_NUMBER
            10:>40            ; INVALID_NUMBER
            1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1 ; INVALID_NUMBER
            ٣                 ; INVALID_NUMBER
            ①                 ; INVALID_NUMBER
            1234567890123456  ; NUMBER_OUT_OF_BOUNDS
            0.1234567         ; NUMBER_OUT_OF_BOUNDS
            1234567890.123456 ; NUMBER_OUT_OF_BOUNDS
            >0.1234567        ; NUMBER_OUT_OF_BOUNDS
            """)
    void refusesWhatItWouldHaveToGuess(String text, SheetCode code) {
        assertThatExceptionOfType(GivenValue.Refused.class)
                .isThrownBy(() -> GivenValue.read(text, "人"))
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @CsvSource({
        "31.190000000000001,0,31.19",
        "0.30000000000000004,0,0.3",
        "1.5E-3,0,0.0015",
        "2021,0,2021",
        "1.2E+3,0,1200",
        "12.50,0,12.5",
        "0.12,2,12",
        "0.12340000000000001,2,12.34",
        "0,0,0",
        "-0,0,0"
    })
    void readsTheNumberThatASpreadsheetShows(String raw, int power, String expected) throws Exception {
        assertThat(GivenValue.ofSpreadsheet(raw, power)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"12.30,12.30", "1e2,100", "-0.0,0.0", "1.5E-3,0.0015"})
    void keepsTheScaleOfJson(String raw, String expected) throws Exception {
        assertThat(GivenValue.ofJson(raw)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1e100000000,NUMBER_OUT_OF_BOUNDS",
        "1E-100000000,NUMBER_OUT_OF_BOUNDS",
        "1e99,NUMBER_OUT_OF_BOUNDS",
        "0.3333333333333333,NUMBER_OUT_OF_BOUNDS",
        "NaN,INVALID_NUMBER",
        "1e,INVALID_NUMBER"
    })
    void boundsTheExponentBeforeAnyArithmetic(String raw, SheetCode code) {
        assertThatExceptionOfType(GivenValue.Refused.class)
                .isThrownBy(() -> GivenValue.ofSpreadsheet(raw, 0))
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
        assertThatExceptionOfType(GivenValue.Refused.class)
                .isThrownBy(() -> GivenValue.ofJson(raw))
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }
}
