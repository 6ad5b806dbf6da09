package org.hrssplan.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import org.jboss.logmanager.ExtFormatter;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.ExtLogRecord.FormatStyle;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneLineTest {
    private static final String NAME = "org.hrssplan";
    private static final ExtFormatter MESSAGE = new PatternFormatter("%s");

    @ParameterizedTest
    @CsvSource({
        "'a\r\n2026-01-01 ERROR', a\\u000d\\u000a2026-01-01 ERROR",
        "'\u001b[31mred\u001b[0m', \\u001b[31mred\\u001b[0m",
        "'a\u0085b\u2028c\u2029d', a\\u0085b\\u2028c\\u2029d",
        "'a\u0000\t\u007fb', a\\u0000\\u0009\\u007fb",
        "'abc\u202ecba', abc\\u202ecba",
        "'就业 “10,000” 人', '就业 “10,000” 人'"
    })
    void whatIsUnprintableIsEscaped(String text, String escaped) {
        ExtLogRecord event = new ExtLogRecord(Level.WARNING, "%s failed: %s", FormatStyle.PRINTF, NAME);
        event.setParameters(new Object[] {"x", text});

        assertThat(new OneLine().isLoggable(event)).isTrue();

        assertThat(MESSAGE.formatMessage(event)).isEqualTo("x failed: " + escaped);
    }

    @Test
    void whatLooksLikeAFormatIsNotTakenForOne() {
        ExtLogRecord event = new ExtLogRecord(Level.WARNING, "%s", FormatStyle.PRINTF, NAME);
        event.setParameters(new Object[] {"%n{0}%s\n"});

        new OneLine().isLoggable(event);

        assertThat(MESSAGE.formatMessage(event)).isEqualTo("%n{0}%s\\u000a");
    }

    @Test
    void anEventWithoutAMessageIsLoggedToo() {
        assertThat(new OneLine().isLoggable(new ExtLogRecord(Level.INFO, null, NAME)))
                .isTrue();
    }
}
