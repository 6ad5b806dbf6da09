package org.hrssplan.auditlog;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the audit log is kept. */
@ConfigMapping(prefix = "hrss-plan.audit")
public interface AuditConfig {

    /** How many refusals may wait until they are written, five times a second; of more there is only the number. */
    @WithDefault("1000")
    int maxWaitingRefusals();

    /** When the head of the chain is logged: a cron expression in Beijing time, or {@code off}. */
    @WithDefault("0 0 2 * * ?")
    String logHeadEveryDay();
}
