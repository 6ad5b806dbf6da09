package org.hrssplan.talent.structure;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import org.hrssplan.record.Recording;
import org.hrssplan.sample.SampleConfig;
import org.hrssplan.sample.SampleFigures;
import org.hrssplan.sample.SampleRegions;
import org.hrssplan.vintage.Journal;
import org.hrssplan.vintage.Vintage;
import org.hrssplan.vintage.Writes;

/**
 * Synthetic heads by level of the fictional city through the last year that has all its figures, where the city is
 * enabled; they stay once they are stored.
 */
@ApplicationScoped
class TitleHeadcountSample {

    private static final int BASE_YEAR = 2020;
    private static final Duration TIMEOUT = Duration.ofMinutes(1);
    private static final int AFTER_EVERYTHING = Interceptor.Priority.LIBRARY_AFTER;

    private static final TitleHeads BASE = new TitleHeads(15_560, 60_410, 76_590);
    private static final TitleHeads YEARLY = new TitleHeads(1_130, 2_160, 1_870);

    private final SampleConfig config;
    private final TitleHeadcountRepository headcounts;
    private final Journal journal;
    private final Writes writes;

    TitleHeadcountSample(SampleConfig config, TitleHeadcountRepository headcounts, Journal journal, Writes writes) {
        this.config = config;
        this.headcounts = headcounts;
        this.journal = journal;
        this.writes = writes;
    }

    void load(@Observes @Priority(AFTER_EVERYTHING) StartupEvent start) {
        if (config.enabled()) {
            writes.run(TIMEOUT, () -> load());
        }
    }

    /** Appends what is not there; doing it again changes nothing. */
    void load() {
        journal.hold();
        for (int year = BASE_YEAR; year <= BASE_YEAR + config.months() / 12; year++) {
            if (headcounts.latest(SampleRegions.CITY_CODE, year, Vintage.LATEST) == null) {
                int years = year - BASE_YEAR;
                TitleHeads heads = new TitleHeads(
                        BASE.senior() + YEARLY.senior() * years,
                        BASE.intermediate() + YEARLY.intermediate() * years,
                        BASE.junior() + YEARLY.junior() * years);
                headcounts.append(new TitleHeadcount(
                        SampleRegions.CITY_CODE,
                        year,
                        1,
                        heads,
                        new Recording(journal.nextInstant(), null, SampleFigures.SOURCE)));
            }
        }
    }
}
