package org.hrssplan.notice;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Notices in words, from the bundles of one feature: {@code <name>_zh.properties} and {@code <name>_en.properties}. */
public record Notices(String bundle, Locale language) {

    /** The notice of this code; numbers are written plainly, constants in words where the bundle has them. */
    public Notice of(Enum<?> code, Object... arguments) {
        ResourceBundle texts = ResourceBundle.getBundle(
                bundle,
                language,
                Thread.currentThread().getContextClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        Object[] shown = Arrays.stream(arguments).map(one -> shown(one, texts)).toArray();
        return new Notice(code.name(), new MessageFormat(texts.getString(code.name()), language).format(shown));
    }

    private static String shown(Object argument, ResourceBundle texts) {
        if (argument instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (argument instanceof Enum<?> constant) {
            String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
            return texts.containsKey(key) ? texts.getString(key) : constant.name();
        }
        return String.valueOf(argument);
    }
}
