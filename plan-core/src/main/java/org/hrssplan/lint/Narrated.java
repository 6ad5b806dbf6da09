package org.hrssplan.lint;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hrssplan.value.Comparator;
import org.hrssplan.value.Decimals;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a sentence says it: 超过11万人, 达到60%, 5% 以内.
 *
 * @param comparator what the words around the figure say; null if they say nothing
 */
record Narrated(BigDecimal value, @Nullable Comparator comparator) {

    private static final Map<String, Comparator> BEFORE = Map.ofEntries(
            Map.entry("超过", Comparator.GT),
            Map.entry("高于", Comparator.GT),
            Map.entry("大于", Comparator.GT),
            Map.entry(">", Comparator.GT),
            Map.entry("达到", Comparator.GE),
            Map.entry("不低于", Comparator.GE),
            Map.entry("不少于", Comparator.GE),
            Map.entry("≥", Comparator.GE),
            Map.entry("低于", Comparator.LT),
            Map.entry("小于", Comparator.LT),
            Map.entry("<", Comparator.LT),
            Map.entry("不超过", Comparator.LE),
            Map.entry("不高于", Comparator.LE),
            Map.entry("≤", Comparator.LE));
    private static final Map<String, Comparator> BEHIND =
            Map.of("以上", Comparator.GE, "以内", Comparator.LE, "以下", Comparator.LE);
    private static final Pattern FORM =
            Pattern.compile("(?<before>[^0-9.]{0,3})(?<value>[0-9]{1,15}(?:\\.[0-9]{1,6})?)(?:%|[万亿]?[^0-9以%]{0,2})"
                    + "(?<behind>以上|以内|以下)?");

    /** Reads a figure with words; null if it is anything else, two figures or a fraction. */
    static @Nullable Narrated read(String text) {
        Matcher form = FORM.matcher(text.replaceAll("\\s", "")
                .replace('％', '%')
                .replace('＞', '>')
                .replace('＜', '<')
                .replaceFirst("^控制在", ""));
        if (!form.matches()) {
            return null;
        }
        String before = form.group("before");
        String behind = form.group("behind");
        Comparator comparator = before.isEmpty() ? null : BEFORE.get(before);
        if (!before.isEmpty() && comparator == null) {
            return null;
        }
        return new Narrated(
                Decimals.parse(form.group("value")),
                comparator != null || behind == null ? comparator : BEHIND.get(behind));
    }
}
