package org.hrssplan.gateway.plan;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The header {@code Accept-Encoding} of RFC 9110, as far as gzip goes. */
final class AcceptEncoding {
    private static final Pattern CODING = Pattern.compile(
            "(?<name>gzip|x-gzip|\\*)\\s*(?:;\\s*q\\s*=\\s*(?:(?<zero>0(?:\\.0*)?)|[01](?:\\.\\d*)?))?");

    private AcceptEncoding() {}

    /** Whether gzip is asked for, by its name or by {@code *}, and not with a weight of zero. */
    static boolean allowsGzip(@Nullable String header) {
        if (header == null) {
            return false;
        }
        boolean any = false;
        for (String coding : header.toLowerCase(Locale.ROOT).split("\\s*,\\s*", -1)) {
            Matcher matcher = CODING.matcher(coding);
            if (matcher.matches()) {
                boolean wanted = matcher.group("zero") == null;
                if (matcher.group("name").endsWith("gzip")) {
                    return wanted;
                }
                any = wanted;
            }
        }
        return any;
    }
}
