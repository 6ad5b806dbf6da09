package org.hrssplan.employment.sample;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import org.hrssplan.employment.monitoring.EmployerRepository;
import org.hrssplan.record.Recording;
import org.hrssplan.sample.SampleConfig;
import org.hrssplan.sample.SampleFigures;
import org.hrssplan.vintage.Journal;
import org.hrssplan.vintage.Vintage;
import org.hrssplan.vintage.Writes;
import org.jboss.logging.Logger;

/** Loads the monitored employers of the fictional city on the first start, where the sample is enabled. */
@ApplicationScoped
class MonitoringSampleLoader {

    private static final Logger LOG = Logger.getLogger(MonitoringSampleLoader.class);
    /** After the city itself. */
    private static final int AFTER_THE_CITY = Interceptor.Priority.LIBRARY_BEFORE + 1;

    private static final Duration TIMEOUT = Duration.ofMinutes(10);
    /** However many counties there are: a sample of employers is no census. */
    private static final int MOST_COUNTIES = 12;

    private static final String FIRST_EMPLOYER = "sample-01-1";

    private final SampleConfig config;
    private final EmployerRepository employers;
    private final EntityManager entityManager;
    private final Journal journal;
    private final Writes writes;

    MonitoringSampleLoader(
            SampleConfig config,
            EmployerRepository employers,
            EntityManager entityManager,
            Journal journal,
            Writes writes) {
        this.config = config;
        this.employers = employers;
        this.entityManager = entityManager;
        this.journal = journal;
        this.writes = writes;
    }

    void load(@Observes @Priority(AFTER_THE_CITY) StartupEvent start) {
        if (config.enabled() && config.months() > 0 && writes.run(TIMEOUT, () -> load())) {
            LOG.info("monitored employers with synthetic data CREATED");
        }
    }

    /** Whether the records were loaded; false where they were there. */
    boolean load() {
        if (employers.find(FIRST_EMPLOYER, Vintage.LATEST).isPresent()) {
            return false;
        }
        Recording recording = new Recording(journal.nextInstant(), SampleFigures.SOURCE, null);
        MonitoringSample sample = new MonitoringSample(recording);
        int counties = Math.min(config.counties(), MOST_COUNTIES);
        for (int county = 1; county <= counties; county++) {
            sample.employers(county).forEach(entityManager::persist);
            for (int month = 0; month < config.months(); month++) {
                sample.headcounts(county, month).forEach(entityManager::persist);
            }
            entityManager.flush();
            entityManager.clear();
        }
        return true;
    }
}
