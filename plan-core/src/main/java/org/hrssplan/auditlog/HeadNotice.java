package org.hrssplan.auditlog;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Logs the head of the chain once a day and at the end, so that it is kept where nobody who changes the table comes. */
@ApplicationScoped
class HeadNotice {

    private static final Logger LOG = Logger.getLogger(HeadNotice.class);

    private final DataSource database;

    HeadNotice(DataSource database) {
        this.database = database;
    }

    @Scheduled(cron = "{hrss-plan.audit.log-head-every-day}", timeZone = "Asia/Shanghai")
    void log() {
        try (Connection connection = database.getConnection()) {
            LOG.infof("Head of the audit log: %s", AuditTable.head(connection));
        } catch (SQLException e) {
            LOG.error("The head of the audit log could not be read", e);
        }
    }

    /** After the last refusals are written. */
    void stop(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) ShutdownEvent stop) {
        log();
    }
}
