package org.hrssplan.sheet;

/** What is done to the text of every cell, and asked of every text that someone gives. */
public final class Texts {

    private Texts() {}

    /** Without the white space around it, no-break and ideographic spaces included. */
    static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (from < to && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return c <= ' ' ? c == ' ' || (c >= '\t' && c <= '\r') : c > '~' && isWideSpace(c);
    }

    private static boolean isWideSpace(char c) {
        return Character.isSpaceChar(c) || c == '\ufeff';
    }

    /** Whether the text holds a control character, a change of direction, or half a character. */
    public static boolean hasIllegalCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c <= '~') {
                continue;
            }
            if (Character.isISOControl(c) || isChangeOfDirection(c)) {
                return true;
            }
            if (Character.isSurrogate(c)) {
                if (!Character.isSurrogatePair(c, i + 1 < text.length() ? text.charAt(i + 1) : ' ')) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    /** Overrides and isolates, which show a text in another order than it has. */
    private static boolean isChangeOfDirection(char c) {
        return (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
    }

    /** Full-width forms as their ASCII counterparts: {@code １２．５％} is {@code 12.5%}. */
    static String halfWidth(String text) {
        StringBuilder half = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            half.append(c >= '\uff01' && c <= '\uff5e' ? (char) (c - '\uff01' + '!') : c);
        }
        return half.toString();
    }
}
