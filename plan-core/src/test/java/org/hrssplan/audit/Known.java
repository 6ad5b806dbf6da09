package org.hrssplan.audit;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * What a figure of an explanation says, read from its text.
 *
 * @param value null for a structure
 * @param sign of an inequality, empty for an exact value
 */
record Known(BigDecimal value, String sign, List<BigDecimal> shares) {

    /** The figure in {@code unit}, given in {@code own}. */
    static Known read(String text, String own, String unit) {
        String plain = text.replaceAll("[\\s\\[\\]［］％%]", "").replace('：', ':');
        if (plain.contains(":")) {
            return new Known(
                    null,
                    "",
                    Arrays.stream(plain.split(":", -1)).map(BigDecimal::new).toList());
        }
        String digits = plain.replaceAll("[^0-9.-]", "");
        if (digits.isEmpty() || digits.replace("-", "").isEmpty()) {
            return null;
        }
        BigDecimal value = new BigDecimal(digits).scaleByPowerOfTen(power(own) - power(unit));
        return new Known(value, sign(plain), List.of());
    }

    private static String sign(String text) {
        if (text.startsWith(">") || text.startsWith("＞")) {
            return ">";
        }
        if (text.startsWith("≥") || text.endsWith("以上")) {
            return "≥";
        }
        if (text.startsWith("<") || text.startsWith("＜")) {
            return "<";
        }
        return text.startsWith("≤") || text.endsWith("以内") || text.endsWith("以下") ? "≤" : "";
    }

    private static int power(String unit) {
        if (unit.length() == 1) {
            return 0;
        }
        return unit.charAt(0) == '万' ? 4 : unit.charAt(0) == '亿' ? 8 : 0;
    }

    BigDecimal exact() {
        return sign.isEmpty() ? value : null;
    }

    boolean isFloor() {
        return sign.equals(">") || sign.equals("≥");
    }
}
