package org.hrssplan.audit;

/** A period as its first and last month, counted from the year 0. */
record Months(int first, int last) implements Comparable<Months> {

    static Months read(String code) {
        int year = Integer.parseInt(code.substring(0, 4));
        if (code.length() == 4) {
            return ofYears(year, year);
        }
        if (code.charAt(4) == '/') {
            return ofYears(year, Integer.parseInt(code.substring(5)));
        }
        int length =
                switch (code.charAt(5)) {
                    case 'S' -> 6;
                    case 'Q' -> 3;
                    default -> 1;
                };
        int number = Integer.parseInt(code.substring(length == 1 ? 5 : 6));
        return new Months(year * 12 + (number - 1) * length, year * 12 + number * length - 1);
    }

    static Months ofYears(int first, int last) {
        return new Months(first * 12, last * 12 + 11);
    }

    int count() {
        return last - first + 1;
    }

    int year() {
        return last / 12;
    }

    /** Months of the last year through the end. */
    int monthsOfYear() {
        return last % 12 + 1;
    }

    boolean holds(Months other) {
        return other.first >= first && other.last <= last;
    }

    boolean holdsEndOf(Months other) {
        return other.last >= first && other.last <= last;
    }

    boolean meets(Months other) {
        return other.last >= first && other.first <= last;
    }

    /** Earlier end first, then the longer. */
    @Override
    public int compareTo(Months other) {
        return last != other.last ? Integer.compare(last, other.last) : Integer.compare(first, other.first);
    }
}
