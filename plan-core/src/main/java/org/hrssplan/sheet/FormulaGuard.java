package org.hrssplan.sheet;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from running the text of a CSV file as a formula: an apostrophe stands before what begins like
 * one, and is taken away again when the file comes back.
 */
final class FormulaGuard {

    /** With apostrophes of its own before it, so that these are kept too. */
    private static final Pattern LIKE_A_FORMULA = Pattern.compile("\\s*'*[=+\\-@＝＋－＠].*", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+(\\.[0-9]+)?");

    private FormulaGuard() {}

    static String guarded(String text) {
        return LIKE_A_FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }

    static String withoutGuard(String text) {
        if (text.isEmpty() || text.charAt(0) != '\'') {
            return text;
        }
        String rest = text.substring(1);
        return LIKE_A_FORMULA.matcher(rest).matches() ? rest : text;
    }
}
