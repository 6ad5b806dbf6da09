package org.hrssplan.gateway.commitment;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hrssplan.gateway.commitment.CommitmentEntry.CommitmentSource;

/**
 * The order of promises in the document that makes them, by what is printed: the number of the chapter, then that of
 * the section. What stands outside the chapters comes last; no domain knows more of the places of another's promises.
 */
final class DocumentOrder {
    static final Comparator<CommitmentEntry> BY_CHAPTER_AND_SECTION =
            Comparator.comparingInt(DocumentOrder::chapter).thenComparingInt(DocumentOrder::section);

    private static final Pattern CHAPTER = Pattern.compile("^第([一二三四五六七八九十]{1,3}|[0-9]{1,2})章");
    private static final Pattern SECTION = Pattern.compile("第([一二三四五六七八九十]{1,3}|[0-9]{1,2})节");
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final char TEN = '十';

    private DocumentOrder() {}

    private static int chapter(CommitmentEntry entry) {
        Matcher heading = CHAPTER.matcher(entry.chapter());
        return heading.find() ? number(heading.group(1)) : Integer.MAX_VALUE;
    }

    /** What stands before the first section comes first. */
    private static int section(CommitmentEntry entry) {
        CommitmentSource source = entry.source();
        Matcher place = SECTION.matcher(source == null || source.section() == null ? "" : source.section());
        return place.find() ? number(place.group(1)) : 0;
    }

    /** Up to 99, as in 二十一 or 21. */
    static int number(String printed) {
        int ten = printed.indexOf(TEN);
        if (Character.isDigit(printed.charAt(0))) {
            return Integer.parseInt(printed);
        }
        if (ten < 0) {
            return DIGITS.indexOf(printed.charAt(0));
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(printed.charAt(0));
        int ones = ten == printed.length() - 1 ? 0 : DIGITS.indexOf(printed.charAt(printed.length() - 1));
        return tens * 10 + ones;
    }
}
