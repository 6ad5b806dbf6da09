package org.hrssplan.progress;

import java.util.Locale;
import java.util.ResourceBundle;
import org.hrssplan.rollup.Method;
import org.hrssplan.verdict.Verdict;

/** The verdicts, and where computed figures are from, in words, from the bundles {@code verdicts_*.properties}. */
public final class VerdictTexts {

    private VerdictTexts() {}

    /** A verdict in {@code language}, Chinese or English. */
    public static String of(Verdict verdict, Locale language) {
        return text(verdict.name(), language);
    }

    /** Where a computed figure is from: by a formula, or over regions. */
    static String of(Method method, Locale language) {
        return text(method.name(), language);
    }

    private static String text(String key, Locale language) {
        return ResourceBundle.getBundle(
                        "verdicts",
                        language,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
    }
}
