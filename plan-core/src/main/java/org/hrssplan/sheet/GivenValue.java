package org.hrssplan.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hrssplan.value.Decimals;
import org.jspecify.annotations.Nullable;

/** Brings the text of a figure into its one form, or refuses it; never guesses. */
final class GivenValue {

    private static final int MAX_SHARES = 20;
    private static final int MAX_RAW_LENGTH = 100;
    private static final Pattern DASHES = Pattern.compile("[-‐‑–—―−─]+");
    private static final Pattern INEQUALITY = Pattern.compile("(>=|<=|[><≥≤≧≦]) *(.*)");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?\\d+(\\.\\d+)?");
    private static final Pattern GROUPED = Pattern.compile("[-+]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern RAW = Pattern.compile("[-+]?\\d+(\\.\\d+)?([eE][-+]?\\d{1,2})?");
    private static final Pattern RAW_BEYOND_BOUNDS = Pattern.compile("[-+]?\\d+(\\.\\d+)?[eE][-+]?\\d+");
    private static final MathContext AS_SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    private GivenValue() {}

    /**
     * Reads what someone wrote: {@code １,２３４．５}, {@code >= 70}, {@code 10：40：50}; {@code 12%} where the unit is %.
     *
     * @return the figure in its one form, null where the text holds only dashes
     * @throws Refused if the text is no figure, or one out of bounds
     */
    static @Nullable String read(String text, @Nullable String unit) throws Refused {
        if (isInNormalForm(text)) {
            return text;
        }
        String half = Texts.halfWidth(text);
        if (DASHES.matcher(half).matches()) {
            return null;
        }
        if (half.indexOf(':') >= 0) {
            return shares(half.split(":", MAX_SHARES + 2));
        }
        Matcher inequality = INEQUALITY.matcher(half);
        String sign = "";
        if (inequality.matches()) {
            sign = sign(inequality.group(1));
            half = inequality.group(2);
        }
        if (half.endsWith("%") && unit != null && Texts.halfWidth(unit).equals("%")) {
            half = half.substring(0, half.length() - 1);
        }
        return sign + decimal(half.replace('−', '-'));
    }

    /** Reads a number of a JSON document, keeping its scale: {@code 12.30}, {@code 1e2}. */
    static String ofJson(String raw) throws Refused {
        BigDecimal number = bounded(raw);
        return bounds(number.scale() < 0 ? number.setScale(0) : number);
    }

    /**
     * Reads a number that a spreadsheet stores in binary, as it shows it: {@code 31.190000000000001} is 31.19.
     *
     * @param power of ten between what is stored and what is shown: 2 for a cell in percent
     */
    static String ofSpreadsheet(String raw, int power) throws Refused {
        BigDecimal shown = bounded(raw).round(AS_SHOWN).scaleByPowerOfTen(power).stripTrailingZeros();
        return bounds(shown.scale() < 0 ? shown.setScale(0) : shown);
    }

    /** The usual case, decided without garbage: digits with at most one point, well within bounds. */
    private static boolean isInNormalForm(String text) {
        int from = text.charAt(0) == '-' ? 1 : 0;
        int point = -1;
        int length = text.length();
        if (length - from > Decimals.MAX_DIGITS || length == from) {
            return false;
        }
        for (int i = from; i < length; i++) {
            char c = text.charAt(i);
            if (c == '.' && point < 0) {
                point = i;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        int whole = (point < 0 ? length : point) - from;
        int decimals = point < 0 ? 0 : length - point - 1;
        return whole > 0
                && (whole == 1 || text.charAt(from) != '0')
                && !(from == 1 && text.charAt(from) == '0')
                && (point < 0 || decimals > 0)
                && decimals <= Decimals.MAX_SCALE;
    }

    private static String shares(String[] parts) throws Refused {
        StringJoiner shares = new StringJoiner(":");
        for (String part : parts) {
            shares.add(decimal(part.strip()));
        }
        if (parts.length > MAX_SHARES || Arrays.stream(parts).anyMatch(part -> part.indexOf('-') >= 0)) {
            throw new Refused(SheetCode.INVALID_NUMBER);
        }
        return shares.toString();
    }

    private static String sign(String printed) {
        return switch (printed) {
            case ">=", "≥", "≧" -> "≥";
            case "<=", "≤", "≦" -> "≤";
            default -> printed;
        };
    }

    private static String decimal(String text) throws Refused {
        String digits = GROUPED.matcher(text).matches() ? text.replace(",", "") : text;
        if (digits.length() > MAX_RAW_LENGTH || !DECIMAL.matcher(digits).matches()) {
            throw new Refused(SheetCode.INVALID_NUMBER);
        }
        return bounds(new BigDecimal(digits));
    }

    /** A number whose exponent has been looked at before any arithmetic. */
    private static BigDecimal bounded(String raw) throws Refused {
        if (raw.length() <= MAX_RAW_LENGTH && RAW.matcher(raw).matches()) {
            return new BigDecimal(raw);
        }
        boolean number =
                raw.length() > MAX_RAW_LENGTH || RAW_BEYOND_BOUNDS.matcher(raw).matches();
        throw new Refused(number ? SheetCode.NUMBER_OUT_OF_BOUNDS : SheetCode.INVALID_NUMBER);
    }

    private static String bounds(BigDecimal value) throws Refused {
        try {
            return Decimals.requireBounds(value).toPlainString();
        } catch (IllegalArgumentException e) {
            throw new Refused(SheetCode.NUMBER_OUT_OF_BOUNDS);
        }
    }

    /** A text that is no figure; without a stack, since a file may hold a million of them. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        private final SheetCode code;

        Refused(SheetCode code) {
            super(code.name(), null, false, false);
            this.code = code;
        }

        SheetCode code() {
            return code;
        }
    }
}
