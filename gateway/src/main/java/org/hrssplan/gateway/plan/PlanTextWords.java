package org.hrssplan.gateway.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The words of the view as text, and its figures and names as a terminal may show them. */
final class PlanTextWords {
    private final Locale language;
    private final ResourceBundle words;

    PlanTextWords(Locale language) {
        this.language = language;
        words = ResourceBundle.getBundle(
                "plan-text",
                language,
                PlanTextWords.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    String say(String key, String... arguments) {
        return new MessageFormat(words.getString(key), language).format(arguments);
    }

    /** The words for a code, or the code itself where there are none. */
    String name(String kind, String code) {
        String key = kind + "." + code;
        return words.containsKey(key) ? words.getString(key) : code;
    }

    /** A name in the language of the text, where it is known in that language. */
    String inLanguage(JsonNode named, String field) {
        String english = text(named.path(field + "En"));
        return language.getLanguage().equals("en") && !english.isEmpty() ? english : text(named.path(field));
    }

    /** A figure in plain digits, a text without what would command a terminal; empty if there is none. */
    static String text(JsonNode value) {
        if (value.isNumber()) {
            return value.decimalValue().toPlainString();
        }
        return value.isTextual() ? value.textValue().replaceAll("[\\p{Cc}\\p{Cf}]", "") : "";
    }

    static String joined(JsonNode list, String between) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(PlanTextWords::text)
                .collect(Collectors.joining(between));
    }
}
