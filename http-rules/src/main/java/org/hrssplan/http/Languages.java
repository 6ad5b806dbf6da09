package org.hrssplan.http;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The two languages of the answers, and which of them a request gets. */
public final class Languages {
    /** 中文, the default. */
    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    public static final Locale ENGLISH = Locale.ENGLISH;

    private static final int MAX_HEADER_LENGTH = 256;
    private static final Set<String> ANY = Set.of("*", "zh");

    private Languages() {}

    /** The language of the answer to a request with these headers. */
    public static Locale of(HttpHeaders headers) {
        return of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** The language that an {@code Accept-Language} header asks for; zh-CN if absent, garbled or of another language. */
    public static Locale of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.length() > MAX_HEADER_LENGTH) {
            return CHINESE;
        }
        return ranges(acceptLanguage).stream()
                .filter(range -> range.getWeight() > 0)
                .sorted(Comparator.comparingDouble(LanguageRange::getWeight).reversed())
                .map(range -> range.getRange().split("-", 2)[0])
                .filter(language -> language.equals("en") || ANY.contains(language))
                .findFirst()
                .map(language -> language.equals("en") ? ENGLISH : CHINESE)
                .orElse(CHINESE);
    }

    private static List<LanguageRange> ranges(String acceptLanguage) {
        try {
            return LanguageRange.parse(acceptLanguage);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
