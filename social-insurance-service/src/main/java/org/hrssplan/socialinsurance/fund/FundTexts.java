package org.hrssplan.socialinsurance.fund;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.hrssplan.http.FieldError;

/** What is wrong with the accounts of a fund in words, from the bundles {@code fund_*.properties}. */
final class FundTexts {

    private FundTexts() {}

    static FieldError error(FundProblem problem, Locale language) {
        return new FieldError(problem.field(), problem.code(), of(problem, language));
    }

    static String of(FundProblem problem, Locale language) {
        ResourceBundle texts = ResourceBundle.getBundle(
                "fund",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(texts.getString(problem.code()), language)
                .format(problem.arguments().toArray());
    }
}
