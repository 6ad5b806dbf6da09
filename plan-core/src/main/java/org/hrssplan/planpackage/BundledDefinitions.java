package org.hrssplan.planpackage;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.hrssplan.rollup.Definitions;

/** The formulas that the application carries, read once; {@link CatalogueImporter} refuses what cannot be used. */
@Singleton
class BundledDefinitions {

    private static final String CATALOGUE = "hrss-plan/catalogue.yaml";

    @Produces
    @Singleton
    @Startup
    Definitions definitions(PackageReader reader) {
        return new Definitions(Measures.definitions(reader.readCatalogue(CATALOGUE, PackageReader.resource(CATALOGUE))
                .indicators()));
    }
}
