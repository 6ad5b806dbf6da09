package org.hrssplan.submission;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Chooses the table of the database that the application was built for. */
@ApplicationScoped
class RevisionTables {

    @Produces
    @Singleton
    RevisionTable table(AgroalDataSource database, @ConfigProperty(name = "quarkus.datasource.db-kind") String kind) {
        return kind.equals("postgresql") ? new PostgresRevisionTable(database) : new H2RevisionTable(database);
    }
}
