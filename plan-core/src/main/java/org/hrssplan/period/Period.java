package org.hrssplan.period;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A period of whole months: a year {@code 2021}, a half-year {@code 2021-S1}, a quarter {@code 2021-Q1}, a month
 * {@code 2021-01}, or a span of years {@code 2016/2020}. Years run from 1949 to 2199.
 */
public record Period(String code, YearMonth first, YearMonth last) implements Comparable<Period> {

    private static final Pattern FORM = Pattern.compile(
            "(?<year>\\d{4})(?:-(?:S(?<half>[12])|Q(?<quarter>[1-4])|(?<month>\\d{2}))|/(?<until>\\d{4}))?");

    /**
     * Reads a period code.
     *
     * @throws IllegalArgumentException if it is none of the five forms, or a span does not run forward
     */
    public static Period parse(String code) {
        Matcher form = FORM.matcher(code);
        if (!form.matches()) {
            throw new IllegalArgumentException("not a period: " + code);
        }
        int year = year(form.group("year"));
        if (form.group("half") != null) {
            return part(code, year, 6, Integer.parseInt(form.group("half")));
        }
        if (form.group("quarter") != null) {
            return part(code, year, 3, Integer.parseInt(form.group("quarter")));
        }
        if (form.group("month") != null) {
            int month = Integer.parseInt(form.group("month"));
            if (month < 1 || month > 12) {
                throw new IllegalArgumentException("not a month: " + code);
            }
            return part(code, year, 1, month);
        }
        if (form.group("until") != null) {
            int until = year(form.group("until"));
            if (until <= year) {
                throw new IllegalArgumentException("a span of years runs forward: " + code);
            }
            return ofYears(year, until);
        }
        return ofYear(year);
    }

    public static Period ofYear(int year) {
        return new Period(Integer.toString(year), YearMonth.of(year, 1), YearMonth.of(year, 12));
    }

    /** The span from {@code first} to {@code last}, both included; one year is that year. */
    public static Period ofYears(int first, int last) {
        if (first == last) {
            return ofYear(first);
        }
        return new Period(first + "/" + last, YearMonth.of(first, 1), YearMonth.of(last, 12));
    }

    /** A year with its halves, quarters and months. */
    public static List<Period> partsOf(int year) {
        List<Period> parts = new ArrayList<>();
        parts.add(ofYear(year));
        IntStream.rangeClosed(1, 2).forEach(half -> parts.add(part(year + "-S" + half, year, 6, half)));
        IntStream.rangeClosed(1, 4).forEach(quarter -> parts.add(part(year + "-Q" + quarter, year, 3, quarter)));
        IntStream.rangeClosed(1, 12)
                .forEach(month -> parts.add(part(String.format("%d-%02d", year, month), year, 1, month)));
        return parts;
    }

    /** The number of months, 1 or more. */
    public int months() {
        return monthsBetween(first, last);
    }

    /** The year in which the period ends. */
    public Year lastYear() {
        return Year.of(last.getYear());
    }

    public boolean isYear() {
        return months() == 12 && first.getMonthValue() == 1;
    }

    /** Whether every month of {@code other} is a month of this period. */
    public boolean contains(Period other) {
        return !other.first.isBefore(first) && !other.last.isAfter(last);
    }

    public boolean overlaps(Period other) {
        return !other.last.isBefore(first) && !other.first.isAfter(last);
    }

    /** Whether the last month of this period is a month of {@code other}. */
    public boolean endsWithin(Period other) {
        return !last.isBefore(other.first) && !last.isAfter(other.last);
    }

    /** The period of the same length just before, such as 2020-12 before 2021-01; empty for a span of years. */
    public Optional<Period> previous() {
        if (months() > 12) {
            return Optional.empty();
        }
        int year = first.minusMonths(months()).getYear();
        YearMonth before = first.minusMonths(1);
        return partsOf(year).stream()
                .filter(part -> part.months() == months() && part.last.equals(before))
                .findFirst();
    }

    /** Earlier end first, then the longer period first. */
    @Override
    public int compareTo(Period other) {
        int byEnd = last.compareTo(other.last);
        return byEnd != 0 ? byEnd : first.compareTo(other.first);
    }

    @Override
    public String toString() {
        return code;
    }

    /** The number of months from {@code first} to {@code last}, both included. */
    public static int monthsBetween(YearMonth first, YearMonth last) {
        return (last.getYear() - first.getYear()) * 12 + last.getMonthValue() - first.getMonthValue() + 1;
    }

    private static Period part(String code, int year, int months, int number) {
        return new Period(code, YearMonth.of(year, (number - 1) * months + 1), YearMonth.of(year, number * months));
    }

    private static int year(String text) {
        int year = Integer.parseInt(text);
        if (year < 1949 || year > 2199) {
            throw new IllegalArgumentException("a year from 1949 to 2199, not " + text);
        }
        return year;
    }
}
