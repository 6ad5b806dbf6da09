package org.hrssplan.notice;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Notices in words, from the bundles of one feature: {@code <name>_zh.properties} and {@code <name>_en.properties}. */
public record Notices(String bundle, Locale language) {

    /** The notice of this code; numbers are written plainly. */
    public Notice of(Enum<?> code, Object... arguments) {
        ResourceBundle texts = ResourceBundle.getBundle(
                bundle,
                language,
                Thread.currentThread().getContextClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        Object[] shown = Arrays.stream(arguments)
                .map(one -> one instanceof BigDecimal number ? number.toPlainString() : String.valueOf(one))
                .toArray();
        return new Notice(code.name(), new MessageFormat(texts.getString(code.name()), language).format(shown));
    }
}
