package org.hrssplan.sheet;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of a template, from the bundles {@code template_*.properties}. */
final class TemplateTexts {

    private TemplateTexts() {}

    static ResourceBundle of(Locale language) {
        return ResourceBundle.getBundle(
                "template",
                isEnglish(language) ? Locale.ENGLISH : Locale.CHINESE,
                TemplateTexts.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    static String header(Column column, Locale language) {
        return isEnglish(language) ? column.english() : column.chinese();
    }

    static String dataSheet(Locale language) {
        return isEnglish(language) ? SheetParts.ENGLISH_SHEET : SheetParts.CHINESE_SHEET;
    }

    private static boolean isEnglish(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
