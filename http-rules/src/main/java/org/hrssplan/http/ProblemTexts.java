package org.hrssplan.http;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of the problems in both languages. */
public final class ProblemTexts {
    private static final int MAX_ARGUMENT_LENGTH = 200;

    private ProblemTexts() {}

    /** What kind of problem this is. */
    public static String title(ErrorCode code, Locale language) {
        return bundle(language).getString(code.name() + ".title");
    }

    /** What happened this time. */
    public static String detail(ErrorCode code, Locale language, Object... arguments) {
        return format(language, code.name() + ".detail", arguments);
    }

    /**
     * Why a field, a row or a file was refused.
     *
     * @param code one of the second table of {@code docs/error-codes.md}
     * @param arguments texts and numbers in the order of the bundle's placeholders
     */
    public static String field(String code, Locale language, Object... arguments) {
        return format(language, "field." + code, arguments);
    }

    private static String format(Locale language, String key, Object... arguments) {
        Object[] shown = Arrays.stream(arguments).map(ProblemTexts::shown).toArray();
        return new MessageFormat(bundle(language).getString(key), language).format(shown);
    }

    /** As text, since MessageFormat would write the year 2021 as 2,021. */
    static String shown(Object argument) {
        String text = argument instanceof BigDecimal number ? number.toPlainString() : String.valueOf(argument);
        String cut = text.length() > MAX_ARGUMENT_LENGTH ? text.substring(0, MAX_ARGUMENT_LENGTH) + "…" : text;
        return cut.replaceAll("\\p{Cntrl}", "�");
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(
                "problems",
                language,
                ProblemTexts.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
