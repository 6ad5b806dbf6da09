package org.hrssplan.planpackage;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hrssplan.quality.CheckEntry;
import org.hrssplan.quality.Measure;
import org.hrssplan.quality.QualityRules;
import org.hrssplan.quality.Rule;
import org.hrssplan.target.Kind;
import org.jspecify.annotations.Nullable;

/** The quality checks that the application carries; a file that breaks a rule stops the start. */
@Singleton
class BundledQualityRules {

    private static final String CATALOGUE = "hrss-plan/catalogue.yaml";
    private static final String DEFAULTS = "hrss-plan/quality-defaults.yaml";
    private static final String DOMAIN = "hrss-plan/quality.yaml";

    @Produces
    @Singleton
    @Startup
    QualityRules rules(PackageReader reader) {
        return read(
                reader,
                PackageReader.resource(CATALOGUE),
                PackageReader.resource(DEFAULTS),
                PackageReader.resource(DOMAIN));
    }

    /**
     * Reads the checks of a service.
     *
     * @throws PackageRejectedException with every rule that a file breaks
     */
    static QualityRules read(PackageReader reader, String catalogue, String defaults, String domain) {
        List<Measure> measures = reader.readCatalogue(CATALOGUE, catalogue).indicators().stream()
                .map(Measures::of)
                .toList();
        List<CheckEntry> ofProduct = reader.readChecks(DEFAULTS, defaults);
        List<CheckEntry> ofDomain = reader.readChecks(DOMAIN, domain);
        Map<String, Measure> byCode = measures.stream().collect(Collectors.toMap(Measure::code, Function.identity()));
        requireKnown(DEFAULTS, ofProduct, byCode);
        requireKnown(DOMAIN, ofDomain, byCode);
        return new QualityRules(
                measures, Stream.concat(ofProduct.stream(), ofDomain.stream()).toList());
    }

    private static void requireKnown(String file, List<CheckEntry> checks, Map<String, Measure> measures) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < checks.size(); i++) {
            String place = "/checks/" + i;
            CheckEntry check = checks.get(i);
            Measure whole = measures.get(check.whole());
            for (String code : check.indicators()) {
                Measure measure = measures.get(code);
                if (measure == null) {
                    findings.add(new Finding(place, "indicator", code + " is not in the catalogue of this service"));
                } else if (check.rule() == Rule.PART_OF_WHOLE && !check.off() && !isPart(measure, whole)) {
                    findings.add(new Finding(
                            place, "whole", code + " and " + check.whole() + " are not counts of one kind and unit"));
                }
            }
        }
        if (!findings.isEmpty()) {
            throw new PackageRejectedException(file, findings);
        }
    }

    private static boolean isPart(Measure part, @Nullable Measure whole) {
        return whole != null
                && !whole.code().equals(part.code())
                && whole.kind() == part.kind()
                && whole.baseUnit().equals(part.baseUnit())
                && (part.kind() == Kind.FLOW || part.kind() == Kind.STOCK);
    }
}
