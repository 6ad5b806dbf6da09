package org.hrssplan.record;

import org.hrssplan.sheet.Texts;
import org.jspecify.annotations.Nullable;

/** Codes and ids as requests give them. */
public final class Codes {

    private static final int MAX_LENGTH = 64;

    private Codes() {}

    /** Whether the text may be one that is stored: no database has to be asked for any other, and not every one can be. */
    public static boolean mayBe(@Nullable String text) {
        return text != null && !text.isEmpty() && text.length() <= MAX_LENGTH && !Texts.hasIllegalCharacter(text);
    }
}
