package org.hrssplan.quality;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Findings in words, from the bundles {@code quality_*.properties}. */
public final class QualityTexts {

    private QualityTexts() {}

    /** A sentence in {@code language}, Chinese or English, with the numbers of the finding. */
    public static String of(Finding finding, Locale language) {
        ResourceBundle texts = ResourceBundle.getBundle(
                "quality",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(texts.getString(finding.rule().name()), language)
                .format(finding.arguments().toArray());
    }
}
