package org.hrssplan.laborrelations.sample;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import org.hrssplan.laborrelations.casework.CaseFlowRepository;
import org.hrssplan.laborrelations.casework.Channel;
import org.hrssplan.record.Recording;
import org.hrssplan.sample.SampleConfig;
import org.hrssplan.sample.SampleFigures;
import org.hrssplan.sample.SampleRegions;
import org.hrssplan.vintage.Journal;
import org.hrssplan.vintage.Vintage;
import org.hrssplan.vintage.Writes;
import org.jboss.logging.Logger;

/** Loads the cases and the wage arrears of the fictional city on the first start, where the sample is enabled. */
@ApplicationScoped
class LaborRelationsSampleLoader {

    private static final Logger LOG = Logger.getLogger(LaborRelationsSampleLoader.class);
    /** After the city itself. */
    private static final int AFTER_THE_CITY = Interceptor.Priority.LIBRARY_BEFORE + 1;

    private static final Duration TIMEOUT = Duration.ofMinutes(10);
    /** However many counties there are: enough to be looked at. */
    private static final int MOST_COUNTIES = 12;

    private final SampleConfig config;
    private final CaseFlowRepository flows;
    private final EntityManager entityManager;
    private final Journal journal;
    private final Writes writes;

    LaborRelationsSampleLoader(
            SampleConfig config,
            CaseFlowRepository flows,
            EntityManager entityManager,
            Journal journal,
            Writes writes) {
        this.config = config;
        this.flows = flows;
        this.entityManager = entityManager;
        this.journal = journal;
        this.writes = writes;
    }

    void load(@Observes @Priority(AFTER_THE_CITY) StartupEvent start) {
        if (config.enabled() && config.months() > 0 && writes.run(TIMEOUT, () -> load())) {
            LOG.info("casework and wage arrears with synthetic data CREATED");
        }
    }

    /** Whether the records were loaded; false where they were there. */
    boolean load() {
        String firstMonth = SampleFigures.START.toString();
        if (flows.find(Channel.MEDIATION, SampleRegions.code(1), firstMonth, Vintage.LATEST)
                .isPresent()) {
            return false;
        }
        Recording recording = new Recording(journal.nextInstant(), SampleFigures.SOURCE, null);
        CaseworkSample casework = new CaseworkSample(recording);
        ArrearsSample arrears = new ArrearsSample(recording);
        int counties = Math.min(config.counties(), MOST_COUNTIES);
        for (int county = 1; county <= counties; county++) {
            for (Channel channel : Channel.values()) {
                casework.flows(county, channel, config.months()).forEach(entityManager::persist);
            }
            arrears.cases(county, config.months()).forEach(one -> {
                entityManager.persist(one.one());
                entityManager.persist(one.recovery());
            });
            entityManager.flush();
            entityManager.clear();
        }
        return true;
    }
}
