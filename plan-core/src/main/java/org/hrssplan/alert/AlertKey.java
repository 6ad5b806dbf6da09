package org.hrssplan.alert;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Identity of an alert.
 *
 * @param number how often the rule has been raised there: 1, 2, 3 …
 */
public record AlertKey(String region, String plan, String indicator, String rule, int number) {

    private static final Pattern FORM = Pattern.compile("([^.]+)\\.([^.]+)\\.([^.]+)\\.([^.]+)\\.([1-9]\\d{0,8})");

    /** As a text fit for a path: {@code 450200.liuzhou-2021-2025.urban-new-employment.behind-schedule.1}. */
    public String id() {
        return region + "." + plan + "." + indicator + "." + rule + "." + number;
    }

    /** The key whose {@link #id()} this is; empty if it is the id of none. */
    public static Optional<AlertKey> ofId(String id) {
        Matcher form = FORM.matcher(id);
        return form.matches()
                ? Optional.of(new AlertKey(
                        form.group(1), form.group(2), form.group(3), form.group(4), Integer.parseInt(form.group(5))))
                : Optional.empty();
    }
}
