package org.hrssplan.planpackage;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * What a file may hold before a schema looks at it: its patterns take a stack as deep as a text is long, its comparisons
 * write numbers out, its answer takes room for each value.
 */
final class TreeLimits {

    private static final int MAX_VALUES = 20_000;
    private static final int MAX_TEXT = 1_000;
    /** More than any figure has, before the point and behind it. */
    private static final int MAX_DIGITS = 60;

    private TreeLimits() {}

    /**
     * How many values a file has.
     *
     * @param file name for messages
     * @throws PackageRejectedException if there are too many, or one is too long
     */
    static int require(String file, JsonNode tree) {
        Deque<JsonNode> left = new ArrayDeque<>(List.of(tree));
        int values = 0;
        while (!left.isEmpty()) {
            JsonNode node = left.pop();
            if (++values > MAX_VALUES) {
                throw rejected(file, "more than " + MAX_VALUES + " values");
            }
            if (node.isTextual() && node.textValue().length() > MAX_TEXT) {
                throw rejected(file, "a text of more than " + MAX_TEXT + " characters");
            }
            if (node.isNumber()) {
                requireBounded(file, node);
            }
            node.forEach(left::push);
        }
        return values;
    }

    /** Written out plainly, {@code 1e100000000} is a hundred million digits. */
    private static void requireBounded(String file, JsonNode number) {
        if (number.isDouble() || number.isFloat()) {
            // Numbers are read as decimals; what is none stays as it is.
            throw rejected(file, "a number that is none");
        }
        BigDecimal exact = number.decimalValue();
        if (exact.precision() > MAX_DIGITS || Math.abs((long) exact.scale()) > MAX_DIGITS) {
            throw tooManyDigits(file);
        }
    }

    static PackageRejectedException tooManyDigits(String file) {
        return rejected(file, "a number of more than " + MAX_DIGITS + " digits");
    }

    private static PackageRejectedException rejected(String file, String message) {
        return PackageReader.rejected(file, "/", "size", message);
    }
}
