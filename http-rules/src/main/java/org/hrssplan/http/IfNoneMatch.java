package org.hrssplan.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The condition {@code If-None-Match} of RFC 9110: a list of entity tags, or {@code *}, compared weakly. */
public final class IfNoneMatch {
    private static final Pattern TAG = Pattern.compile("(?:W/)?(\"[^\"]*\")");

    private IfNoneMatch() {}

    /** Whether the client has what carries this tag already. */
    public static boolean holds(@Nullable String header, String tag) {
        if (header == null) {
            return false;
        }
        if (header.equals(tag) || header.trim().equals("*")) {
            return true;
        }
        String opaque = tag.startsWith("W/") ? tag.substring(2) : tag;
        for (Matcher tags = TAG.matcher(header); tags.find(); ) {
            if (tags.group(1).equals(opaque)) {
                return true;
            }
        }
        return false;
    }
}
