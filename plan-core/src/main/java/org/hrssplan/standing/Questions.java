package org.hrssplan.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.period.Period;
import org.hrssplan.region.Region;
import org.hrssplan.region.RegionRepository;
import org.hrssplan.vintage.Journal;
import org.hrssplan.vintage.Vintage;
import org.jspecify.annotations.Nullable;

/** Reads what a view is asked for. */
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
     * A question from its parameters.
     *
     * @param region code, required
     * @param period null for the last year that was over at the time of the vintage
     * @throws ApiException INVALID_PARAMETER without region, or if the period is none; REGION_NOT_FOUND;
     *     AS_OF_IN_FUTURE
     */
    @Transactional
    public Asked of(@Nullable String region, @Nullable String period, @Nullable Instant asOf) {
        if (region == null) {
            throw new ApiException(ErrorCode.INVALID_PARAMETER, "region", "");
        }
        Vintage vintage = journal.at(asOf);
        Region found = regions.findById(region);
        if (found == null) {
            throw new ApiException(ErrorCode.REGION_NOT_FOUND, region);
        }
        return new Asked(found, period == null ? lastYear(vintage) : parse(period), vintage);
    }

    private Period lastYear(Vintage vintage) {
        Instant asOf = vintage.asOf();
        LocalDate today = asOf == null ? LocalDate.now(clock) : LocalDate.ofInstant(asOf, clock.getZone());
        return Period.ofYear(today.getYear() - 1);
    }

    private static Period parse(String code) {
        try {
            return Period.parse(code);
        } catch (IllegalArgumentException e) {
            throw new ApiException(ErrorCode.INVALID_PARAMETER, "period", code);
        }
    }
}
