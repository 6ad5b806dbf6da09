package org.hrssplan.socialinsurance.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hrssplan.access.Access;
import org.hrssplan.auditlog.AuditNotes;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.http.IfMatch;
import org.hrssplan.http.Page;
import org.hrssplan.http.Paging;
import org.hrssplan.record.Recording;
import org.hrssplan.region.RegionRepository;
import org.hrssplan.submission.FieldRules;
import org.hrssplan.vintage.Journal;
import org.hrssplan.vintage.Vintage;
import org.jspecify.annotations.Nullable;

/** Keeps the ledgers of the funds. */
@ApplicationScoped
class FundService {

    static final int FIRST_YEAR = 1949;
    static final int LAST_YEAR = 2199;

    private static final Pattern CURSOR_KEY = Pattern.compile("(.+) ([A-Z_]+) (\\d{4})");

    private final Access access;
    private final AuditNotes notes;
    private final FundRepository funds;
    private final RegionRepository regions;
    private final Journal journal;
    private final Clock clock;

    FundService(
            Access access,
            AuditNotes notes,
            FundRepository funds,
            RegionRepository regions,
            Journal journal,
            Clock clock) {
        this.access = access;
        this.notes = notes;
        this.funds = funds;
        this.regions = regions;
        this.journal = journal;
        this.clock = clock;
    }

    /** What a write left behind, and whether the year was not recorded before. */
    record Written(FundYearView view, boolean created) {}

    /**
     * Records the accounts of a year, or revises them; within the running transaction.
     *
     * @param ifMatch the entity tag that was seen, needed where other accounts are recorded
     * @throws ApiException REGION_NOT_FOUND, INVALID_PARAMETER for an impossible year, VALIDATION_FAILED,
     *     PRECONDITION_REQUIRED, PRECONDITION_FAILED
     */
    Written put(FundKey key, GivenFundYear given, @Nullable String ifMatch, Locale language) {
        requireYear(key, language);
        FundAccounts accounts = FundReading.read(given, language);
        // First of all reads, since it is the lock: neither this year nor the one before changes until this is written.
        Instant at = journal.nextInstant();
        requireRegion(key.region());
        access.require(key.region());
        FundYear latest = funds.latest(key, Vintage.LATEST);
        FundYear before = funds.latest(key.yearBefore(), Vintage.LATEST);
        notes.before(latest == null ? null : FundYearView.of(latest, before));
        if (latest != null && latest.accounts().equals(accounts)) {
            return new Written(FundYearView.of(latest, before), false);
        }
        requireMatch(ifMatch, latest, before);
        FundRules.chain(accounts, before == null ? null : before.closing).ifPresent(problem -> {
            throw new ApiException(ErrorCode.VALIDATION_FAILED).withErrors(List.of(FundTexts.error(problem, language)));
        });
        FundYear next = new FundYear(
                key,
                latest == null ? 1 : latest.revision + 1,
                accounts,
                new Recording(at, given.recordedBy(), given.note()));
        funds.append(next);
        return new Written(FundYearView.of(next, before), latest == null);
    }

    private static void requireMatch(@Nullable String ifMatch, @Nullable FundYear latest, @Nullable FundYear before) {
        if (latest != null) {
            IfMatch.require(ifMatch, FundYearView.etag(latest, before));
        } else if (ifMatch != null) {
            throw new ApiException(ErrorCode.PRECONDITION_FAILED);
        }
    }

    private void requireYear(FundKey key, Locale language) {
        if (key.year() < FIRST_YEAR || key.year() > LAST_YEAR) {
            throw new ApiException(ErrorCode.INVALID_PARAMETER, "year", key.year());
        }
        if (YearMonth.of(key.year(), 12).isAfter(YearMonth.now(clock))) {
            throw new ApiException(ErrorCode.VALIDATION_FAILED)
                    .withErrors(List.of(FieldRules.error("year", "PERIOD_NOT_OVER", language, key.year())));
        }
    }

    private void requireRegion(String code) {
        if (regions.findById(code) == null) {
            throw new ApiException(ErrorCode.REGION_NOT_FOUND, code);
        }
    }

    /** The accounts of a year as they were known; RECORD_NOT_FOUND if there are none. */
    @Transactional
    FundYearView get(FundKey key, Vintage vintage) {
        FundYear latest = funds.latest(key, vintage);
        if (latest == null) {
            throw new ApiException(ErrorCode.RECORD_NOT_FOUND, key.id());
        }
        return FundYearView.of(latest, funds.latest(key.yearBefore(), vintage));
    }

    /** Every revision of a year, each beside the year before as it stood then; RECORD_NOT_FOUND if there is none. */
    @Transactional
    List<FundYearView> revisions(FundKey key, Vintage vintage) {
        List<FundYear> all = funds.revisions(key, vintage);
        if (all.isEmpty()) {
            throw new ApiException(ErrorCode.RECORD_NOT_FOUND, key.id());
        }
        List<FundYear> before = funds.revisions(key.yearBefore(), vintage);
        return all.stream()
                .map(one -> FundYearView.of(one, standing(before, one.recording.at())))
                .toList();
    }

    /** The revision that stood at an instant, null where none did. */
    private static @Nullable FundYear standing(List<FundYear> revisions, Instant at) {
        return revisions.stream()
                .filter(one -> !one.recording.at().isAfter(at))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** A page of accounts by region, scheme and year; INVALID_CURSOR for a foreign cursor. */
    @Transactional
    Page<FundYearView> list(FundFilter filter, Vintage vintage, @Nullable Integer limit, @Nullable String cursor) {
        int size = Paging.limit(limit);
        String fingerprint = filter + " " + vintage;
        FundKey after = cursor == null ? null : key(Paging.decode(cursor, fingerprint));
        List<FundYear> found = funds.find(filter, vintage, after, size + 1);
        List<FundYear> shown = found.subList(0, Math.min(size, found.size()));
        Map<FundKey, FundYear> before = funds.before(shown, vintage);
        List<FundYearView> views = shown.stream()
                .map(one -> FundYearView.of(one, before.get(one.key().yearBefore())))
                .toList();
        String next = found.size() > size
                ? Paging.encode(cursorKey(shown.get(size - 1).key()), fingerprint)
                : null;
        return new Page<>(views, next);
    }

    /** Every recorded year of a fund in order; REGION_NOT_FOUND, or RECORD_NOT_FOUND if there is none. */
    @Transactional
    List<FundYear> ofFund(String region, FundScheme scheme, Vintage vintage) {
        requireRegion(region);
        List<FundYear> years = funds.ofFund(region, scheme, vintage);
        if (years.isEmpty()) {
            throw new ApiException(ErrorCode.RECORD_NOT_FOUND, region + "." + scheme);
        }
        return years;
    }

    private static String cursorKey(FundKey key) {
        return key.region() + " " + key.scheme() + " " + key.year();
    }

    private static FundKey key(String cursorKey) {
        Matcher form = CURSOR_KEY.matcher(cursorKey);
        if (!form.matches()) {
            throw new ApiException(ErrorCode.INVALID_CURSOR);
        }
        return new FundKey(form.group(1), FundScheme.valueOf(form.group(2)), Integer.parseInt(form.group(3)));
    }
}
