package org.hrssplan.sample;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hrssplan.observation.Observation;
import org.hrssplan.observation.ObservationKey;
import org.hrssplan.observation.Publications;
import org.hrssplan.observation.SubmissionIds;
import org.hrssplan.planpackage.BundledPackages;
import org.hrssplan.planpackage.PackageReader;
import org.hrssplan.planpackage.PlanImporter;
import org.hrssplan.region.RegionRepository;
import org.hrssplan.source.Source;
import org.hrssplan.value.Figure;
import org.hrssplan.value.PrintedFigure;
import org.hrssplan.vintage.Journal;
import org.hrssplan.vintage.Writes;
import org.jboss.logging.Logger;

/**
 * Loads the fictional city on the first start, where it is enabled: regions, plan and figures in one transaction. What
 * is stored once stays, whether it is enabled later or not.
 */
@ApplicationScoped
public class SampleYear {

    private static final Logger LOG = Logger.getLogger(SampleYear.class);
    /** Before the plans, whose values are published at the time of the start. */
    private static final int BEFORE_BUNDLED_PLANS = Interceptor.Priority.LIBRARY_BEFORE;

    private static final Duration TIMEOUT = Duration.ofMinutes(10);
    private static final Source SOURCE = new Source(SampleFigures.SOURCE, null, null, null);

    private final SampleConfig config;
    private final PackageReader reader;
    private final PlanImporter plans;
    private final RegionRepository regions;
    private final BundledPackages bundled;
    private final Publications publications;
    private final Journal journal;
    private final Writes writes;
    private final ZoneId zone;

    SampleYear(
            SampleConfig config,
            PackageReader reader,
            PlanImporter plans,
            RegionRepository regions,
            BundledPackages bundled,
            Publications publications,
            Journal journal,
            Writes writes,
            Clock clock) {
        this.config = config;
        this.reader = reader;
        this.plans = plans;
        this.regions = regions;
        this.bundled = bundled;
        this.publications = publications;
        this.journal = journal;
        this.writes = writes;
        this.zone = clock.getZone();
    }

    void load(@Observes @Priority(BEFORE_BUNDLED_PLANS) StartupEvent start) {
        if (config.enabled()) {
            bundled.loadDictionaries();
            PlanImporter.Outcome outcome = writes.run(TIMEOUT, () -> load());
            LOG.infof("%s with synthetic data %s", SamplePlan.ID, outcome);
        }
    }

    /** Loads the plan and, if it was not there, its figures; doing it again changes nothing. */
    PlanImporter.Outcome load() {
        if (config.months() < 0 || config.months() > SampleFigures.MONTHS) {
            throw new IllegalArgumentException("hrss-plan.sample.months is 0 to 60, not " + config.months());
        }
        SampleDomain domain = SampleDomain.bundled(reader);
        if (regions.findById(SampleRegions.CITY_CODE) == null) {
            regions.persist(SampleRegions.city());
        }
        PlanImporter.Outcome outcome =
                plans.importPlan(SamplePlan.ID, new SamplePlan(domain, config.counties()).text());
        if (outcome == PlanImporter.Outcome.CREATED) {
            new SampleFigures(domain, config.counties())
                    .stream(config.months())
                            .collect(
                                    Collectors.groupingBy(SampleFigure::publishedOn, TreeMap::new, Collectors.toList()))
                            .forEach(this::publish);
        }
        return outcome;
    }

    /** Appends the figures that were published on one day, on that day where nothing later is stored. */
    private void publish(LocalDate day, List<SampleFigure> figures) {
        Instant at = journal.nextInstant(day.atTime(9, 0).atZone(zone).toInstant());
        long submission = SubmissionIds.next();
        publications.publish(
                SampleFigures.SOURCE,
                at,
                submission,
                figures.stream().map(figure -> observation(figure, submission)).toList());
    }

    private static Observation observation(SampleFigure figure, long submission) {
        Figure value =
                Objects.requireNonNull(PrintedFigure.parse(figure.value()).asObserved());
        return new Observation(
                new ObservationKey(figure.region(), figure.indicator(), figure.period()),
                1,
                value,
                figure.unit(),
                SOURCE,
                null,
                submission);
    }
}
