package org.hrssplan.planpackage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hrssplan.indicator.Indicator;
import org.hrssplan.period.Period;
import org.hrssplan.planpackage.PlanPackage.Contradicting;
import org.hrssplan.planpackage.PlanPackage.Place;
import org.hrssplan.planpackage.PlanPackage.Result;
import org.hrssplan.planpackage.PlanPackage.Row;
import org.hrssplan.target.Direction;
import org.hrssplan.target.Holds;
import org.hrssplan.target.Kind;
import org.hrssplan.target.Target;
import org.hrssplan.target.TargetKind;
import org.hrssplan.value.Decimals;
import org.hrssplan.value.PrintedFigure;
import org.hrssplan.value.Unit;
import org.jspecify.annotations.Nullable;

/** What must hold in a plan package beyond its schema; collects every finding before anything is written. */
final class PackageRules {

    private final PlanPackage given;
    private final Map<String, Indicator> catalogue;
    private final Set<String> known;
    private final Set<String> regions;
    private final Set<String> documents;
    private final List<Finding> findings = new ArrayList<>();

    private PackageRules(PlanPackage given, Map<String, Indicator> catalogue, Set<String> knownRegions) {
        this.given = given;
        this.catalogue = catalogue;
        this.known = knownRegions;
        this.regions = new HashSet<>(knownRegions);
        given.areas().forEach(area -> regions.add(area.code()));
        given.regions().forEach(region -> regions.add(region.code()));
        this.documents =
                given.documents().stream().map(PlanPackage.Document::id).collect(Collectors.toSet());
    }

    /**
     * Checks a package.
     *
     * @param catalogue the indicators of this service by code
     * @param regions codes of the regions known already
     * @return every rule that is broken; empty if none
     */
    static List<Finding> check(
            PlanPackage given, String domain, Map<String, Indicator> catalogue, Set<String> regions) {
        PackageRules rules = new PackageRules(given, catalogue, regions);
        rules.checkHeader(domain);
        rules.checkRows();
        for (PlanPackage.Split split : given.breakdowns()) {
            rules.findings.addAll(SplitRules.check(split, catalogue.get(split.code()), rules.regions));
            rules.requireDocument("/breakdowns(" + split.code() + ")", split.source());
        }
        rules.checkResults();
        rules.findings.addAll(PromiseRules.check(given, catalogue.keySet()));
        rules.checkDiscrepancies();
        rules.checkSourcesOfPromises();
        return rules.findings;
    }

    private void checkHeader(String domain) {
        PlanPackage.Header plan = given.plan();
        if (!given.domain().equals(domain)) {
            add("/domain", "domain", given.domain() + " is not the domain of this service, " + domain);
        }
        if (plan.endYear() <= plan.startYear() || plan.baseYear() >= plan.startYear()) {
            add("/plan", "years", "base year before start year before end year");
        }
        if (plan.domains() != null && !plan.domains().contains(given.domain())) {
            add("/plan/domains", "domains", given.domain() + " has a part too: this one");
        }
        requireRegion("/plan/jurisdiction", plan.jurisdiction());
        checkRegions();
        given.areas().forEach(area -> requireRegion("/areas(" + area.code() + ")", area.parent()));
        requireUnique(
                "/documents",
                given.documents().stream().map(PlanPackage.Document::id).toList());
        requireUnique(
                "/areas", given.areas().stream().map(PlanPackage.Area::code).toList());
        requireUnique(
                "/chapters",
                given.chapters().stream().map(one -> "" + one.position()).toList());
        requireUnique("/indicators", given.indicators().stream().map(Row::code).toList());
        requireUnique(
                "/indicators",
                given.indicators().stream().map(row -> "row " + row.number()).toList());
        requireUnique(
                "/breakdowns",
                given.breakdowns().stream().map(PlanPackage.Split::code).toList());
    }

    /** Parents stand before their parts, so that no region is above itself. */
    private void checkRegions() {
        Set<String> before = new HashSet<>(known);
        for (PlanPackage.NewRegion region : given.regions()) {
            if (region.parent() != null && !before.contains(region.parent())) {
                add(
                        "/regions(" + region.code() + ")",
                        "region",
                        region.parent() + " is neither known nor a region before this one");
            }
            before.add(region.code());
        }
        requireUnique(
                "/regions",
                given.regions().stream().map(PlanPackage.NewRegion::code).toList());
    }

    private void checkRows() {
        Set<String> codesBefore = new HashSet<>();
        List<Row> byNumber = given.indicators().stream()
                .sorted(Comparator.comparingInt(Row::number))
                .toList();
        for (Row row : byNumber) {
            String place = "/indicators(row " + row.number() + ")";
            if (given.chapters().stream().noneMatch(one -> one.position() == row.chapter())) {
                add(place, "chapter", "no chapter has position " + row.chapter());
            }
            if (row.parent() != null && !codesBefore.contains(row.parent())) {
                add(place, "parent", row.parent() + " is no row before this one in this package");
            }
            codesBefore.add(row.code());
            requireDocument(place, row.source());
            for (Contradicting other : row.contradictions()) {
                requireDocument(place, other.source());
            }
            if (row.cumulativeSource() != null) {
                requireDocument(place, row.cumulativeSource());
            }
            if (row.printedCompletionRate() != null) {
                requireDocument(place, row.printedCompletionRate().source());
                BigDecimal rate = row.printedCompletionRate().value();
                if (rate.scale() > 2 || rate.precision() > Decimals.MAX_DIGITS) {
                    add(place, "completionRate", "a completion rate has at most 2 decimals and 15 digits");
                }
            }
            Indicator indicator = requireIndicator(place, row.code());
            if (indicator != null) {
                checkFigures(place, row, indicator);
            }
        }
    }

    private void checkFigures(String place, Row row, Indicator indicator) {
        requireUnit(place, row.unit(), indicator);
        PrintedFigure baseline = row.baseline() == null ? null : figure(place, row.baseline(), indicator.kind);
        PrintedFigure target = figure(place, row.target(), indicator.kind);
        if (row.result() != null) {
            figure(place, row.result(), indicator.kind);
        }
        if (target == null || (row.baseline() != null && baseline == null)) {
            return;
        }
        if (indicator.direction == Direction.NEUTRAL) {
            add(place, "direction", "a target needs a direction, " + row.code() + " has none");
        }
        try {
            boolean cumulative = target.cumulative() || row.cumulative();
            Target read = Target.of(
                    indicator.kind,
                    indicator.direction,
                    Target.comparableBaseline(baseline, cumulative),
                    target,
                    cumulative,
                    Holds.EACH_YEAR);
            if (row.holds() != Holds.EACH_YEAR && read.kind() != TargetKind.LIMIT) {
                add(place, "holds", "only a limit holds over something; this is " + read.kind());
            }
        } catch (IllegalArgumentException e) {
            add(place, "target", message(e));
        }
    }

    private void checkResults() {
        Set<String> keys = new HashSet<>();
        String jurisdiction = given.plan().jurisdiction();
        given.indicators().stream()
                .filter(row -> row.result() != null)
                .forEach(row -> keys.add(row.code() + " " + jurisdiction + " " + resultPeriod(row)));
        for (Result result : given.observations()) {
            String place = "/observations(" + result.indicator() + " " + result.period() + ")";
            requireRegion(place, result.region());
            requireDocument(place, result.source());
            if (!keys.add(result.indicator() + " " + result.region() + " " + result.period())) {
                add(place, "unique", "a second value of the same indicator, region and period");
            }
            try {
                Period.parse(result.period());
            } catch (IllegalArgumentException e) {
                add(place, "period", message(e));
            }
            Indicator indicator = requireIndicator(place, result.indicator());
            if (indicator != null) {
                requireUnit(place, result.unit(), indicator);
                PrintedFigure value = figure(place, result.value(), indicator.kind);
                if (value != null && value.figure() == null) {
                    add(place, "value", "a missing value is left out, never written as dashes");
                }
            }
        }
    }

    private void checkSourcesOfPromises() {
        given.programmes().forEach(one -> requireDocument("/programmes(" + one.number() + ")", one.source()));
        given.commitments().forEach(one -> requireDocument("/commitments(" + one.code() + ")", one.source()));
    }

    private void checkDiscrepancies() {
        for (int index = 0; index < given.contradictions().size(); index++) {
            PlanPackage.Discrepancy one = given.contradictions().get(index);
            String place = "/contradictions/" + index;
            requireDocument(place, one.first().source());
            requireDocument(place, one.second().source());
            if (one.indicator() != null && !catalogue.containsKey(one.indicator())) {
                add(place, "indicator", one.indicator() + " is not in the catalogue of this service");
            }
        }
    }

    private Period resultPeriod(Row row) {
        return PackageMapping.resultPeriod(given.plan(), row);
    }

    private @Nullable PrintedFigure figure(String place, String printed, Kind kind) {
        try {
            PrintedFigure figure = PrintedFigure.parse(printed);
            boolean shares = figure.figure() != null && figure.figure().value() == null;
            if (figure.figure() != null && shares != (kind == Kind.STRUCTURE)) {
                add(place, "figure", printed + " is not what a " + kind + " is measured in");
            }
            return figure;
        } catch (IllegalArgumentException e) {
            add(place, "figure", message(e));
            return null;
        }
    }

    private void requireUnit(String place, String unit, Indicator indicator) {
        if (!Unit.parse(unit).isConvertibleTo(Unit.parse(indicator.baseUnit))) {
            add(
                    place,
                    "unit",
                    unit + " has no value in " + indicator.baseUnit + ", the base unit of " + indicator.code);
        }
    }

    private @Nullable Indicator requireIndicator(String place, String code) {
        Indicator indicator = catalogue.get(code);
        if (indicator == null) {
            add(place, "indicator", code + " is not in the catalogue of this service");
        }
        return indicator;
    }

    private void requireRegion(String place, String code) {
        if (!regions.contains(code)) {
            add(place, "region", code + " is neither a known region nor an area of this package");
        }
    }

    private void requireDocument(String place, Place source) {
        if (!documents.contains(source.document())) {
            add(place, "document", source.document() + " is not among the documents of this package");
        }
    }

    private void requireUnique(String place, List<String> keys) {
        Set<String> seen = new HashSet<>();
        keys.stream().filter(key -> !seen.add(key)).forEach(key -> add(place, "unique", key + " stands twice"));
    }

    private void add(String place, String rule, String message) {
        findings.add(new Finding(place, rule, message));
    }

    private static String message(IllegalArgumentException e) {
        return String.valueOf(e.getMessage());
    }
}
