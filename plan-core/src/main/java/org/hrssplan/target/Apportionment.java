package org.hrssplan.target;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Splits a total in proportion to weights so that the parts add up to it exactly, by the largest remainder: each part is
 * its quota rounded down, and what is left goes, one smallest unit each, to the largest remainders, among equal ones to
 * the first.
 */
public final class Apportionment {

    private Apportionment() {}

    /**
     * The parts of a total, each within one unit of its quota.
     *
     * @param total of at most {@code scale} decimals
     * @param weights above zero, at least one
     * @param scale decimals of a part
     */
    public static List<BigDecimal> of(BigDecimal total, List<BigDecimal> weights, int scale) {
        return decimals(parts(units(total, scale), integers(weights)), scale);
    }

    /**
     * The same over equal years too: the cells of a row a part each. The rows add up to the parts of {@link #of}; cells,
     * rows and columns are each within one unit of their quotas.
     */
    public static List<List<BigDecimal>> of(BigDecimal total, List<BigDecimal> weights, int years, int scale) {
        List<BigInteger> rows = parts(units(total, scale), integers(weights));
        BigInteger columns = BigInteger.valueOf(years);
        List<List<BigDecimal>> table = new ArrayList<>();
        int next = 0;
        for (BigInteger row : rows) {
            BigInteger left = row.mod(columns);
            List<BigInteger> cells = new ArrayList<>(
                    Collections.nCopies(years, row.subtract(left).divide(columns)));
            // Where the row before stopped the next one goes on, so that no year gets more than another.
            for (int units = left.intValueExact(); units > 0; units--) {
                cells.set(next, cells.get(next).add(BigInteger.ONE));
                next = (next + 1) % years;
            }
            table.add(decimals(cells, scale));
        }
        return table;
    }

    private static List<BigInteger> parts(BigInteger units, List<BigInteger> weights) {
        BigInteger sum = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
        List<BigInteger> parts = new ArrayList<>();
        List<BigInteger> remainders = new ArrayList<>();
        BigInteger left = units;
        for (BigInteger weight : weights) {
            BigInteger share = units.multiply(weight);
            BigInteger remainder = share.mod(sum);
            BigInteger part = share.subtract(remainder).divide(sum);
            parts.add(part);
            remainders.add(remainder);
            left = left.subtract(part);
        }
        // A stable sort: equal remainders stay in the order of the weights.
        IntStream.range(0, weights.size())
                .boxed()
                .sorted(Comparator.comparing(remainders::get, Comparator.reverseOrder()))
                .limit(left.longValueExact())
                .forEach(index -> parts.set(index, parts.get(index).add(BigInteger.ONE)));
        return parts;
    }

    private static BigInteger units(BigDecimal total, int scale) {
        return total.setScale(scale).unscaledValue();
    }

    /** The weights as whole numbers in the same proportion. */
    private static List<BigInteger> integers(List<BigDecimal> weights) {
        int scale = weights.stream().mapToInt(BigDecimal::scale).max().orElseThrow();
        return weights.stream()
                .map(weight -> weight.setScale(scale).unscaledValue())
                .toList();
    }

    private static List<BigDecimal> decimals(List<BigInteger> units, int scale) {
        return units.stream().map(one -> new BigDecimal(one, scale)).toList();
    }
}
