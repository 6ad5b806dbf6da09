package org.hrssplan.gateway.passage;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells whether a path, as it was sent, means the same to every server: none would drop, join or decode parts of it
 * into another path.
 */
final class PlainPath {
    private static final Set<String> RELATIVE = Set.of("", ".", "..");
    private static final List<String> DELIMITERS = List.of("%2f", "%5c", "%00", "\\", ";");

    private PlainPath() {}

    static boolean is(String path) {
        if (!path.startsWith("/") || !isVisibleAscii(path)) {
            return false;
        }
        String lower = path.toLowerCase(Locale.ROOT);
        for (String delimiter : DELIMITERS) {
            if (lower.contains(delimiter)) {
                return false;
            }
        }
        for (String segment : lower.substring(1).replace("%2e", ".").split("/", -1)) {
            if (RELATIVE.contains(segment)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isVisibleAscii(String path) {
        for (int i = 0; i < path.length(); i++) {
            if (path.charAt(i) <= ' ' || path.charAt(i) >= 0x7f) {
                return false;
            }
        }
        return true;
    }
}
