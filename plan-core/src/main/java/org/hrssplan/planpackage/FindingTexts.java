package org.hrssplan.planpackage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.function.Function;
import org.hrssplan.http.FieldError;
import org.hrssplan.http.Languages;

/** Findings as the answer to a request tells them. */
final class FindingTexts {

    private FindingTexts() {}

    /** The findings as errors of the fields at their places, in words. */
    static List<FieldError> errors(List<Finding> findings, JsonNode tree, Function<Finding, String> words) {
        // Many findings may be about one place, which is looked for in long lists.
        Map<String, String> pointers = new HashMap<>();
        return findings.stream()
                .map(one -> new FieldError(
                        pointers.computeIfAbsent(one.place(), place -> Places.pointer(tree, place)),
                        one.rule().replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT),
                        words.apply(one)))
                .toList();
    }

    /** What the broken rule asks; in English what breaks it. */
    static String words(Finding finding, Locale language) {
        ResourceBundle chinese = ResourceBundle.getBundle(
                "package-rules",
                Languages.CHINESE,
                FindingTexts.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        return language.equals(Languages.CHINESE) && chinese.containsKey(finding.rule())
                ? chinese.getString(finding.rule())
                : finding.message();
    }
}
