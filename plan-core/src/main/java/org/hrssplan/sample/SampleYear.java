package org.hrssplan.sample;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hrssplan.observation.Observation;
import org.hrssplan.observation.ObservationKey;
import org.hrssplan.observation.ObservationRepository;
import org.hrssplan.planpackage.PackageReader;
import org.hrssplan.planpackage.PlanImporter;
import org.hrssplan.region.RegionRepository;
import org.hrssplan.source.Source;
import org.jboss.logging.Logger;

/**
 * Loads the fictional city on the first start, where it is enabled: regions, plan and figures in one transaction. What
 * is stored once stays, whether it is enabled later or not.
 */
@ApplicationScoped
public class SampleYear {

    private static final Logger LOG = Logger.getLogger(SampleYear.class);
    private static final int AFTER_BUNDLED_PACKAGES = Interceptor.Priority.LIBRARY_AFTER;
    private static final int SECONDS = 600;
    private static final Source SOURCE = new Source(SampleFigures.SOURCE, null, null, null);

    private final SampleConfig config;
    private final PackageReader reader;
    private final PlanImporter plans;
    private final RegionRepository regions;
    private final ObservationRepository observations;
    private final EntityManager entityManager;
    private final Clock clock;

    SampleYear(
            SampleConfig config,
            PackageReader reader,
            PlanImporter plans,
            RegionRepository regions,
            ObservationRepository observations,
            EntityManager entityManager,
            Clock clock) {
        this.config = config;
        this.reader = reader;
        this.plans = plans;
        this.regions = regions;
        this.observations = observations;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    void load(@Observes @Priority(AFTER_BUNDLED_PACKAGES) StartupEvent start) {
        if (config.enabled()) {
            PlanImporter.Outcome outcome =
                    QuarkusTransaction.requiringNew().timeout(SECONDS).call(this::load);
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
            SampleFigures figures = new SampleFigures(domain, config.counties());
            for (int month = 0; month < config.months(); month++) {
                publish(figures.month(month).map(this::observation).toList());
            }
        }
        return outcome;
    }

    /** Appends the figures of one month, each with its publication. */
    private void publish(List<Observation> month) {
        month.forEach(observations::appendPublished);
        entityManager.flush();
        entityManager.clear();
    }

    private Observation observation(SampleFigure figure) {
        return new Observation(
                ObservationKey.first(figure.region(), figure.indicator(), figure.period()),
                figure.value(),
                figure.unit(),
                SOURCE,
                publishedAt(figure));
    }

    /** Never later than now: a figure that is stored is known. */
    private Instant publishedAt(SampleFigure figure) {
        Instant planned =
                figure.publishedOn().atTime(9, 0).atZone(clock.getZone()).toInstant();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return planned.isBefore(now) ? planned : now;
    }
}
