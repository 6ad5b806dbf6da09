package org.hrssplan.talent.structure;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.hrssplan.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Heads by level of professional title in a region at the end of a year, in 人.
 *
 * @param id of the year over all its revisions
 * @param shares in percent from the highest level, each half-up to 2 decimals, so that they may not add up to 100; empty
 *     where there is nobody
 * @param revision 1 or more
 * @param recordedBy as they said
 * @param etag for If-Match
 */
public record TitleHeadcountView(
        String id,
        String region,
        int year,
        long senior,
        long intermediate,
        long junior,
        long total,
        List<BigDecimal> shares,
        int revision,
        Instant recordedAt,
        @Nullable String recordedBy,
        @Nullable String note,
        String etag) {

    static final int DECIMALS = 2;

    static TitleHeadcountView of(TitleHeadcount headcount) {
        TitleHeads heads = headcount.heads();
        return new TitleHeadcountView(
                headcount.region + "." + headcount.year,
                headcount.region,
                headcount.year,
                heads.senior(),
                heads.intermediate(),
                heads.junior(),
                heads.total(),
                rounded(heads.shares()),
                headcount.revision,
                headcount.recording.at(),
                headcount.recording.by(),
                headcount.recording.note(),
                etag(headcount.revision));
    }

    static List<BigDecimal> rounded(List<Fraction> shares) {
        return shares.stream().map(one -> one.rounded(DECIMALS)).toList();
    }

    static String etag(int revision) {
        return "\"" + revision + "\"";
    }
}
