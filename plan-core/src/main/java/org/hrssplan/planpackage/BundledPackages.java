package org.hrssplan.planpackage;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import org.hrssplan.service.ServiceConfig;
import org.hrssplan.vintage.Writes;
import org.jboss.logging.Logger;

/**
 * Loads what the application carries, on its first start and through the same code as any later import. A package that
 * breaks a rule stops the start.
 */
@ApplicationScoped
public class BundledPackages {

    private static final Logger LOG = Logger.getLogger(BundledPackages.class);
    private static final Duration TIMEOUT = Duration.ofMinutes(1);
    private static final String FOLDER = "hrss-plan/";

    private final ServiceConfig service;
    private final CatalogueImporter dictionaries;
    private final PlanImporter plans;
    private final Writes writes;

    BundledPackages(ServiceConfig service, CatalogueImporter dictionaries, PlanImporter plans, Writes writes) {
        this.service = service;
        this.dictionaries = dictionaries;
        this.plans = plans;
        this.writes = writes;
    }

    void load(@Observes StartupEvent start) {
        load();
    }

    /** Loads regions, catalogue and plans; doing it again changes nothing. */
    public void load() {
        loadDictionaries();
        loadPlans();
    }

    /** Loads regions and catalogue. */
    public void loadDictionaries() {
        String regions = FOLDER + "regions.csv";
        once(() -> dictionaries.importRegions(regions, PackageReader.resource(regions)));
        String catalogue = FOLDER + "catalogue.yaml";
        once(() -> dictionaries.importCatalogue(catalogue, PackageReader.resource(catalogue)));
    }

    private void loadPlans() {
        for (String plan : service.bundledPlans().orElse(List.of())) {
            String file = FOLDER + "plans/" + plan + ".yaml";
            PlanImporter.Outcome outcome =
                    writes.run(TIMEOUT, () -> plans.importPlan(file, PackageReader.resource(file)));
            if (outcome == PlanImporter.Outcome.KEPT) {
                LOG.warnf("%s differs from the stored plan, which was kept", file);
            } else {
                LOG.infof("%s %s", file, outcome);
            }
        }
    }

    /** Again, if another process of this service starts at the same time over the same database. */
    private void once(Runnable load) {
        writes.run(TIMEOUT, load);
    }
}
