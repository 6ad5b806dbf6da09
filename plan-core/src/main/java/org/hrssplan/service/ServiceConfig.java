package org.hrssplan.service;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** What makes a service the service of its domain. */
@ConfigMapping(prefix = "hrss-plan.service")
public interface ServiceConfig {

    /** The domain that this service owns, as it stands in paths and answers. */
    String domain();

    /** Ids of the plans whose packages are bundled under {@code hrss-plan/plans}, loaded on first start. */
    Optional<List<String>> bundledPlans();
}
