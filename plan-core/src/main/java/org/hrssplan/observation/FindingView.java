package org.hrssplan.observation;

import java.util.Locale;
import org.hrssplan.quality.Finding;
import org.hrssplan.quality.QualityTexts;
import org.hrssplan.quality.Rule;
import org.hrssplan.quality.Severity;

/**
 * What a quality check noticed about a value when it was submitted.
 *
 * @param rule the check
 * @param severity an ERROR refuses the value, a WARNING goes with it into the review
 * @param message in Chinese
 * @param messageEn in English
 */
public record FindingView(Rule rule, Severity severity, String message, String messageEn) {

    public static FindingView of(Finding finding) {
        return new FindingView(
                finding.rule(),
                finding.severity(),
                QualityTexts.of(finding, Locale.SIMPLIFIED_CHINESE),
                QualityTexts.of(finding, Locale.ENGLISH));
    }
}
