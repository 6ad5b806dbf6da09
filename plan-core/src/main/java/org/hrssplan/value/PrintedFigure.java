package org.hrssplan.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a document prints it, and what it says: {@code ≥[25]} is at least 25 over five years. Brackets mark a
 * five-year cumulative value; 以上 and 以内 include the number itself (Civil Code, article 1259); dashes mean that no
 * figure is printed.
 *
 * @param printed the text of the cell, untouched
 * @param figure the figure without its comparator, null where the cell holds only dashes
 * @param comparator the printed comparator, null where none is printed
 * @param cumulative whether brackets mark the figure as a five-year total
 */
public record PrintedFigure(
        String printed, @Nullable Figure figure, @Nullable Comparator comparator, boolean cumulative) {

    private static final Pattern DASHES = Pattern.compile("[-—–]+");
    private static final Pattern SHARES = Pattern.compile("[0-9.]+(:[0-9.]+)+");
    private static final Pattern NUMBER = Pattern.compile(
            "([≥≤><])?(\\[)?(-?[0-9]{1,15}(?:\\.[0-9]{1,6})?)(])?(?:%|[万亿]?[\\p{IsHan}&&[^以]]{1,3})?(以上|以内|以下)?");

    /**
     * Reads a printed figure.
     *
     * @throws IllegalArgumentException if the text is none of the known forms
     */
    public static PrintedFigure parse(String printed) {
        String text = normalise(printed);
        if (DASHES.matcher(text).matches()) {
            return new PrintedFigure(printed, null, null, false);
        }
        if (SHARES.matcher(text).matches()) {
            return new PrintedFigure(printed, Figure.ofShares(shares(text)), null, false);
        }
        Matcher number = NUMBER.matcher(text);
        if (!number.matches() || (number.group(2) == null) != (number.group(4) == null)) {
            throw new IllegalArgumentException("not a printed figure: " + printed);
        }
        BigDecimal value = Decimals.parse(number.group(3));
        return new PrintedFigure(
                printed, Figure.of(value), comparator(number.group(1), number.group(5)), number.group(2) != null);
    }

    /** The figure as an observation: a printed {@code >95} is a value known only as an inequality. */
    public @Nullable Figure asObserved() {
        if (figure == null || figure.value() == null) {
            return figure;
        }
        return Figure.of(figure.value(), comparator);
    }

    private static String normalise(String printed) {
        return printed.replace('＞', '>')
                .replace('＜', '<')
                .replace('％', '%')
                .replace('：', ':')
                .replace('［', '[')
                .replace('］', ']')
                .replaceAll("\\s", "");
    }

    private static List<BigDecimal> shares(String text) {
        List<BigDecimal> shares = new ArrayList<>();
        for (String share : text.split(":", -1)) {
            shares.add(Decimals.parse(share));
        }
        return shares;
    }

    private static @Nullable Comparator comparator(@Nullable String sign, @Nullable String word) {
        if (sign != null && word != null) {
            throw new IllegalArgumentException("a sign and a word both compare: " + sign + word);
        }
        if (sign != null) {
            return switch (sign) {
                case "≥" -> Comparator.GE;
                case "≤" -> Comparator.LE;
                case ">" -> Comparator.GT;
                default -> Comparator.LT;
            };
        }
        if (word == null) {
            return null;
        }
        return word.equals("以上") ? Comparator.GE : Comparator.LE;
    }
}
