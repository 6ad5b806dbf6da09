package org.hrssplan.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.period.Period;
import org.hrssplan.region.Region;
import org.hrssplan.region.RegionRepository;
import org.hrssplan.vintage.Journal;
import org.hrssplan.vintage.Vintage;
import org.jspecify.annotations.Nullable;

/** Reads the parameters that views of a region and a period have in common. */
@ApplicationScoped
public class Questions {

    private final RegionRepository regions;
    private final Journal journal;
    private final Clock clock;

    Questions(RegionRepository regions, Journal journal, Clock clock) {
        this.regions = regions;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A question about a region and a year.
     *
     * @param region code, required
     * @param period null for the last year that was over at the time of the vintage
     * @throws ApiException INVALID_PARAMETER without region, or if the period is none; REGION_NOT_FOUND;
     *     AS_OF_IN_FUTURE
     */
    @Transactional
    public Asked of(@Nullable String region, @Nullable String period, @Nullable Instant asOf) {
        Vintage vintage = journal.at(asOf);
        return new Asked(region(region), lastYear(period, vintage), vintage);
    }

    /**
     * The region asked for.
     *
     * @throws ApiException INVALID_PARAMETER without a code, REGION_NOT_FOUND for one that is not known
     */
    public Region region(@Nullable String code) {
        if (code == null) {
            throw new ApiException(ErrorCode.INVALID_PARAMETER, "region", "");
        }
        Region region = regions.findById(code);
        if (region == null) {
            throw new ApiException(ErrorCode.REGION_NOT_FOUND, code);
        }
        return region;
    }

    /** The period asked for, or the month of {@link #today}; INVALID_PARAMETER if the text is no period. */
    public Period untilNow(@Nullable String asked, Vintage vintage) {
        return asked == null ? period("period", YearMonth.from(today(vintage)).toString()) : period("period", asked);
    }

    /** The period asked for, or the last year that was over; INVALID_PARAMETER if the text is no period. */
    public Period lastYear(@Nullable String asked, Vintage vintage) {
        return asked == null ? Period.ofYear(today(vintage).getYear() - 1) : period("period", asked);
    }

    /** The period of this code; INVALID_PARAMETER of this name if it is none. */
    public Period period(String parameter, String code) {
        try {
            return Period.parse(code);
        } catch (IllegalArgumentException e) {
            throw new ApiException(ErrorCode.INVALID_PARAMETER, parameter, code);
        }
    }

    /** The month of this code; INVALID_PARAMETER of this name if it is none. */
    public YearMonth month(String parameter, String code) {
        Period period = period(parameter, code);
        if (period.months() != 1) {
            throw new ApiException(ErrorCode.INVALID_PARAMETER, parameter, code);
        }
        return period.first();
    }

    /** The day of the vintage, or of now, in the clock's zone. */
    public LocalDate today(Vintage vintage) {
        Instant asOf = vintage.asOf();
        return asOf == null ? LocalDate.now(clock) : LocalDate.ofInstant(asOf, clock.getZone());
    }
}
