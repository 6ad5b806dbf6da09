package org.hrssplan.gateway.passage;

import java.util.Arrays;
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
        return path.startsWith("/")
                && path.chars().allMatch(c -> c > ' ' && c < 0x7f)
                && Arrays.stream(path.substring(1).split("/", -1)).allMatch(PlainPath::isPlain);
    }

    private static boolean isPlain(String segment) {
        String lower = segment.toLowerCase(Locale.ROOT);
        return !RELATIVE.contains(lower.replace("%2e", "."))
                && DELIMITERS.stream().noneMatch(lower::contains);
    }
}
