package org.hrssplan.submission;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hrssplan.vintage.DatabaseException;

/** Opens the table in the database that the application was built for. */
@ApplicationScoped
class RevisionTables {

    private final AgroalDataSource database;
    private final boolean postgres;

    RevisionTables(AgroalDataSource database, @ConfigProperty(name = "quarkus.datasource.db-kind") String kind) {
        this.database = database;
        this.postgres = kind.equals("postgresql");
    }

    /** Opens it for one submission, within the running transaction. */
    RevisionTable open() {
        try {
            return postgres
                    ? new PostgresRevisionTable(database.getConnection())
                    : new H2RevisionTable(database.getConnection());
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }
}
