package org.hrssplan.http;

import io.quarkus.logging.LoggingFilter;
import java.util.HexFormat;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;
import org.jboss.logmanager.ExtFormatter;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.ExtLogRecord.FormatStyle;
import org.jboss.logmanager.formatters.PatternFormatter;

/**
 * Writes the control characters of a log message as escapes: what a request says may stand in one, and must neither
 * begin a line of its own nor speak to a terminal.
 */
@LoggingFilter(name = "one-line")
final class OneLine implements Filter {
    /** Controls, line and paragraph separators, and what turns the direction of writing. */
    private static final Pattern UNPRINTABLE = Pattern.compile(
            "[\\p{Cntrl}\\x{80}-\\x{9f}\\x{2028}\\x{2029}\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]");

    private static final ExtFormatter MESSAGE = new PatternFormatter("%s");

    @Override
    public boolean isLoggable(LogRecord logged) {
        if (logged instanceof ExtLogRecord event) {
            String message = MESSAGE.formatMessage(event);
            if (message != null && UNPRINTABLE.matcher(message).find()) {
                event.setMessage(escaped(message), FormatStyle.NO_FORMAT);
                event.setParameters(null);
            }
        }
        return true;
    }

    static String escaped(String text) {
        return UNPRINTABLE
                .matcher(text)
                .replaceAll(found -> "\\\\u"
                        + HexFormat.of().toHexDigits((short) found.group().charAt(0)));
    }
}
