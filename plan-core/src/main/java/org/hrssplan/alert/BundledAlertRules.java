package org.hrssplan.alert;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.hrssplan.alertrule.AlertRules;
import org.hrssplan.alertrule.RuleEntry;
import org.hrssplan.planpackage.PackageReader;

/** The rules of early warning that the application carries; a file that cannot be read stops the start. */
@Singleton
class BundledAlertRules {

    private static final String DEFAULTS = "hrss-plan/alert-defaults.yaml";
    private static final String DOMAIN = "hrss-plan/alerts.yaml";

    @Produces
    @Singleton
    @Startup
    AlertRules rules(PackageReader reader) {
        AlertRules ofProduct = reader.readAlertRules(DEFAULTS, PackageReader.resource(DEFAULTS));
        AlertRules ofDomain = reader.readAlertRules(DOMAIN, PackageReader.resource(DOMAIN));
        List<RuleEntry> entries = new ArrayList<>(ofProduct.entries());
        entries.addAll(ofDomain.entries());
        return new AlertRules(ofProduct.version() + "/" + ofDomain.version(), entries);
    }
}
