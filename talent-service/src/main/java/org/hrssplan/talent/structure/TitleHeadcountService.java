package org.hrssplan.talent.structure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hrssplan.access.Access;
import org.hrssplan.auditlog.AuditNotes;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.http.FieldError;
import org.hrssplan.http.IfMatch;
import org.hrssplan.http.Page;
import org.hrssplan.http.Paging;
import org.hrssplan.record.Recording;
import org.hrssplan.region.RegionRepository;
import org.hrssplan.submission.FieldRules;
import org.hrssplan.vintage.Journal;
import org.hrssplan.vintage.Vintage;
import org.jspecify.annotations.Nullable;

/** Keeps the heads by level. */
@ApplicationScoped
class TitleHeadcountService {

    static final int FIRST_YEAR = 1949;
    static final int LAST_YEAR = 2199;

    private static final Pattern CURSOR_KEY = Pattern.compile("(.+) (\\d{4})");

    private final Access access;
    private final AuditNotes notes;
    private final TitleHeadcountRepository headcounts;
    private final RegionRepository regions;
    private final Journal journal;
    private final Clock clock;

    TitleHeadcountService(
            Access access,
            AuditNotes notes,
            TitleHeadcountRepository headcounts,
            RegionRepository regions,
            Journal journal,
            Clock clock) {
        this.access = access;
        this.notes = notes;
        this.headcounts = headcounts;
        this.regions = regions;
        this.journal = journal;
        this.clock = clock;
    }

    /** What a write left behind, and whether the year was not recorded before. */
    record Written(TitleHeadcountView view, boolean created) {}

    static String path(String region, int year) {
        return "/api/v1/title-headcounts/" + region + "/" + year;
    }

    /**
     * Records the heads of a year, or revises them; within the running transaction.
     *
     * @param ifMatch the entity tag that was seen, needed where other heads are recorded
     * @throws ApiException REGION_NOT_FOUND, INVALID_PARAMETER for an impossible year, VALIDATION_FAILED,
     *     PRECONDITION_REQUIRED, PRECONDITION_FAILED
     */
    Written put(String region, int year, GivenTitleHeadcount given, @Nullable String ifMatch, Locale language) {
        TitleHeads heads = heads(year, given, language);
        // First of all reads, since it is the lock: what is revised does not change until this is written.
        Instant at = journal.nextInstant();
        if (regions.findById(region) == null) {
            throw new ApiException(ErrorCode.REGION_NOT_FOUND, region);
        }
        access.require(region);
        TitleHeadcount latest = headcounts.latest(region, year, Vintage.LATEST);
        notes.before(latest == null ? null : TitleHeadcountView.of(latest));
        if (latest != null && latest.heads().equals(heads)) {
            return new Written(TitleHeadcountView.of(latest), false);
        }
        if (latest != null) {
            IfMatch.require(ifMatch, TitleHeadcountView.etag(latest.revision));
        } else if (ifMatch != null) {
            throw new ApiException(ErrorCode.PRECONDITION_FAILED);
        }
        TitleHeadcount next = new TitleHeadcount(
                region,
                year,
                latest == null ? 1 : latest.revision + 1,
                heads,
                new Recording(at, given.recordedBy(), given.note()));
        headcounts.append(next);
        return new Written(TitleHeadcountView.of(next), latest == null);
    }

    private TitleHeads heads(int year, GivenTitleHeadcount given, Locale language) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new ApiException(ErrorCode.INVALID_PARAMETER, "year", year);
        }
        List<FieldError> errors = new ArrayList<>();
        if (YearMonth.of(year, 12).isAfter(YearMonth.now(clock))) {
            errors.add(FieldRules.error("year", "PERIOD_NOT_OVER", language, year));
        }
        TitleHeads heads = new TitleHeads(
                count("/senior", given.senior(), errors, language),
                count("/intermediate", given.intermediate(), errors, language),
                count("/junior", given.junior(), errors, language));
        FieldRules.text("/recordedBy", given.recordedBy(), FieldRules.MAX_NAME, language)
                .ifPresent(errors::add);
        FieldRules.text("/note", given.note(), FieldRules.MAX_REASON, language).ifPresent(errors::add);
        if (!errors.isEmpty()) {
            throw new ApiException(ErrorCode.VALIDATION_FAILED).withErrors(errors);
        }
        return heads;
    }

    private static long count(String field, @Nullable Long heads, List<FieldError> errors, Locale language) {
        if (heads == null) {
            errors.add(FieldRules.error(field, "REQUIRED", language));
            return 0;
        }
        if (heads < 0 || heads > TitleHeads.MOST) {
            ResourceBundle texts = ResourceBundle.getBundle(
                    "structure",
                    language,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            errors.add(new FieldError(
                    field,
                    "NOT_A_HEADCOUNT",
                    new MessageFormat(texts.getString("NOT_A_HEADCOUNT"), language)
                            .format(new Object[] {Long.toString(TitleHeads.MOST), heads.toString()})));
        }
        return heads;
    }

    /** The heads of a year as they were known; RECORD_NOT_FOUND if there are none. */
    @Transactional
    TitleHeadcountView get(String region, int year, Vintage vintage) {
        List<TitleHeadcountView> all = revisions(region, year, vintage);
        return all.get(all.size() - 1);
    }

    /** Every revision of a year, from the first; RECORD_NOT_FOUND if there is none. */
    @Transactional
    List<TitleHeadcountView> revisions(String region, int year, Vintage vintage) {
        List<TitleHeadcount> all = headcounts.revisions(region, year, vintage);
        if (all.isEmpty()) {
            throw new ApiException(ErrorCode.RECORD_NOT_FOUND, region + "." + year);
        }
        return all.stream().map(TitleHeadcountView::of).toList();
    }

    /** A page by region and year; INVALID_CURSOR for a foreign cursor. */
    @Transactional
    Page<TitleHeadcountView> list(
            List<String> regions, int from, int to, Vintage vintage, @Nullable Integer limit, @Nullable String cursor) {
        int size = Paging.limit(limit);
        String fingerprint = "title-headcounts " + regions + " " + from + " " + to + " " + vintage;
        TitleHeadcountKey after = cursor == null ? null : key(Paging.decode(cursor, fingerprint));
        List<TitleHeadcount> found = headcounts.find(regions, from, to, vintage, after, size + 1);
        List<TitleHeadcount> shown = found.subList(0, Math.min(size, found.size()));
        String next = null;
        if (found.size() > size) {
            TitleHeadcount last = shown.get(size - 1);
            next = Paging.encode(last.region + " " + last.year, fingerprint);
        }
        return new Page<>(shown.stream().map(TitleHeadcountView::of).toList(), next);
    }

    private static TitleHeadcountKey key(String cursorKey) {
        Matcher form = CURSOR_KEY.matcher(cursorKey);
        if (!form.matches()) {
            throw new ApiException(ErrorCode.INVALID_CURSOR);
        }
        return new TitleHeadcountKey(form.group(1), 0, Integer.parseInt(form.group(2)));
    }
}
