package org.hrssplan.progress;

import java.util.Locale;
import java.util.ResourceBundle;
import org.hrssplan.verdict.Verdict;

/** The verdicts in words, from the bundles {@code verdicts_*.properties}. */
final class VerdictTexts {

    private VerdictTexts() {}

    static String of(Verdict verdict, Locale language) {
        return ResourceBundle.getBundle(
                        "verdicts",
                        language,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(verdict.name());
    }
}
