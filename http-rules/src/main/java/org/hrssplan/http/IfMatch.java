package org.hrssplan.http;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The condition {@code If-Match} of RFC 9110, compared strongly: a weak tag matches nothing.
 *
 * @param any whether whatever is there will do, as {@code *} says
 * @param tags the strong entity tags, with their quotes
 */
public record IfMatch(boolean any, Set<String> tags) {
    private static final Pattern ELEMENT =
            Pattern.compile("\\G[ \\t]*+(?:(W/)?(\"[!#-~\\x80-\\xFF]*+\"))?+[ \\t]*+(?:,|\\z)");

    public IfMatch {
        tags = Set.copyOf(tags);
    }

    /** Reads the header; empty where it is neither {@code *} nor a list of entity tags. */
    public static Optional<IfMatch> parse(String header) {
        if (header.trim().equals("*")) {
            return Optional.of(new IfMatch(true, Set.of()));
        }
        var strong = new HashSet<String>();
        boolean empty = true;
        int read = 0;
        for (Matcher element = ELEMENT.matcher(header); read < header.length(); read = element.end()) {
            if (!element.find()) {
                return Optional.empty();
            }
            empty &= element.group(2) == null;
            if (element.group(1) == null && element.group(2) != null) {
                strong.add(element.group(2));
            }
        }
        return empty ? Optional.empty() : Optional.of(new IfMatch(false, strong));
    }

    /**
     * Lets a change pass only if the client has seen what it changes.
     *
     * @param header the value of If-Match, null where the request has none
     * @param presentTag the entity tag of what is to be changed, with its quotes
     * @throws ApiException PRECONDITION_REQUIRED without the header, INVALID_PARAMETER if it cannot be read,
     *     PRECONDITION_FAILED if it names other tags
     */
    public static void require(@Nullable String header, String presentTag) {
        if (header == null) {
            throw new ApiException(ErrorCode.PRECONDITION_REQUIRED);
        }
        IfMatch condition =
                parse(header).orElseThrow(() -> new ApiException(ErrorCode.INVALID_PARAMETER, "If-Match", header));
        if (!condition.holds(presentTag)) {
            throw new ApiException(ErrorCode.PRECONDITION_FAILED);
        }
    }

    boolean holds(String presentTag) {
        return any || tags.contains(presentTag);
    }
}
