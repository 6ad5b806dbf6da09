package org.hrssplan.lint;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Findings in words, from the bundles {@code lint_*.properties}. */
public final class LintTexts {

    private LintTexts() {}

    /** A sentence in {@code language}, Chinese or English, with both values, and what somebody recorded of it. */
    public static String of(LintFinding finding, Locale language) {
        List<String> arguments = new ArrayList<>(List.of(text(finding.first()), text(finding.second())));
        arguments.addAll(finding.arguments());
        ResourceBundle texts = ResourceBundle.getBundle(
                "lint",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        String sentence =
                new MessageFormat(texts.getString(finding.rule().name()), language).format(arguments.toArray());
        Note note = finding.note();
        if (note == null) {
            return sentence;
        }
        return language.getLanguage().equals("zh") ? sentence + note.zh() : sentence + " " + note.en();
    }

    private static String text(@Nullable Said said) {
        return said == null ? "—" : said.toString();
    }
}
