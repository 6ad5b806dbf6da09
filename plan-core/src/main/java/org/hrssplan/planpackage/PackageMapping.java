package org.hrssplan.planpackage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hrssplan.breakdown.Breakdown;
import org.hrssplan.breakdown.BreakdownState;
import org.hrssplan.observation.Observation;
import org.hrssplan.observation.ObservationKey;
import org.hrssplan.period.Period;
import org.hrssplan.plan.Chapter;
import org.hrssplan.plan.Contradiction;
import org.hrssplan.plan.Discrepancy;
import org.hrssplan.plan.Markers;
import org.hrssplan.plan.Plan;
import org.hrssplan.plan.PlanIndicator;
import org.hrssplan.planpackage.PlanPackage.Place;
import org.hrssplan.planpackage.PlanPackage.Row;
import org.hrssplan.planpackage.PlanPackage.Split;
import org.hrssplan.region.Region;
import org.hrssplan.source.Source;
import org.hrssplan.value.Figure;
import org.hrssplan.value.PrintedFigure;
import org.jspecify.annotations.Nullable;

/** Turns a checked package into what is stored. */
final class PackageMapping {

    private final PlanPackage given;
    private final Map<String, String> documents;

    PackageMapping(PlanPackage given) {
        this.given = given;
        this.documents = given.documents().stream()
                .collect(Collectors.toMap(PlanPackage.Document::id, PackageMapping::documentTitle));
    }

    /** Its level follows from the code, as GB/T 2260 makes it; of a fictional one the scheme is LOCAL. */
    static Region region(PlanPackage.NewRegion one) {
        String code = one.code();
        if (isFictional(code)) {
            return new Region(code, one.name(), one.nameEn(), "area", Region.Scheme.LOCAL, one.parent());
        }
        String level = code.endsWith("0000") ? "province" : code.endsWith("00") ? "prefecture" : "county";
        return new Region(code, one.name(), one.nameEn(), level, Region.Scheme.GBT2260, one.parent());
    }

    /** No code of GB/T 2260 begins so. */
    private static boolean isFictional(String code) {
        return code.startsWith("99");
    }

    static Region region(PlanPackage.Area area) {
        return new Region(area.code(), area.name(), area.nameEn(), "area", Region.Scheme.LOCAL, area.parent());
    }

    Plan plan(String digest, @Nullable Region jurisdiction) {
        PlanPackage.Header header = given.plan();
        Plan plan = new Plan();
        plan.id = header.id();
        plan.titleZh = header.title().zh();
        plan.titleEn = header.title().en();
        plan.jurisdiction = Objects.requireNonNull(jurisdiction);
        plan.startYear = header.startYear();
        plan.endYear = header.endYear();
        plan.baseYear = header.baseYear();
        plan.documentNumber = header.documentNumber();
        plan.packageDigest = digest;
        plan.domains = header.domains() == null ? null : String.join(",", header.domains());
        plan.discrepancies.addAll(discrepancies());
        given.chapters().stream()
                .map(one -> new Chapter(one.position(), one.title(), Markers.join(one.markers())))
                .forEach(plan.chapters::add);
        return plan;
    }

    /** The rows by number, so that parents come before their parts. */
    List<PlanIndicator> rows() {
        return given.indicators().stream()
                .sorted(Comparator.comparingInt(Row::number))
                .map(this::row)
                .toList();
    }

    private PlanIndicator row(Row given) {
        PlanIndicator row = new PlanIndicator();
        row.planId = this.given.plan().id();
        row.code = given.code();
        row.number = given.number();
        row.chapterPosition = given.chapter();
        row.name = given.name();
        row.unit = given.unit();
        row.printedUnit = given.printedUnit();
        row.attribute = given.attribute();
        row.baselinePrinted = given.baseline();
        row.targetPrinted = given.target();
        row.cumulative = isCumulative(given);
        row.holds = Objects.requireNonNull(given.holds());
        row.parent = given.parent();
        row.markers = Markers.join(given.markers());
        row.resultPrinted = given.result();
        row.printedVerdict = given.printedVerdict();
        row.source = source(given.source());
        if (given.printedCompletionRate() != null) {
            Source source = source(given.printedCompletionRate().source());
            row.printedCompletionRate = given.printedCompletionRate().value();
            row.completionRateDocument = source.document();
            row.completionRateSection = source.section();
        }
        if (given.cumulativeSource() != null) {
            Source source = source(given.cumulativeSource());
            row.cumulativeDocument = source.document();
            row.cumulativeSection = source.section();
        }
        given.contradictions().stream().map(this::contradiction).forEach(row.contradictions::add);
        return row;
    }

    private Contradiction contradiction(PlanPackage.Contradicting one) {
        return new Contradiction(
                one.about(),
                one.printed(),
                one.unit(),
                one.note().zh(),
                one.note().en(),
                source(one.source()));
    }

    List<Discrepancy> discrepancies() {
        return given.contradictions().stream().map(this::discrepancy).toList();
    }

    private Discrepancy discrepancy(PlanPackage.Discrepancy one) {
        return new Discrepancy(
                one.about().zh(),
                one.about().en(),
                one.indicator(),
                said(one.first()),
                said(one.second()),
                one.note().zh(),
                one.note().en());
    }

    private Discrepancy.Said said(PlanPackage.Said one) {
        return new Discrepancy.Said(one.printed(), source(one.source()));
    }

    /** What is promised beside the table. */
    PromiseMapping promises() {
        return new PromiseMapping(given, this::source);
    }

    List<Breakdown> breakdowns() {
        List<Breakdown> breakdowns = new ArrayList<>();
        for (Split split : given.breakdowns()) {
            Breakdown breakdown = new Breakdown();
            breakdown.planId = given.plan().id();
            breakdown.code = split.code();
            breakdown.revision = 1;
            breakdown.state = BreakdownState.ADOPTED;
            breakdown.position = breakdowns.size() + 1;
            breakdown.title = split.title();
            breakdown.unit = split.unit();
            breakdown.source = source(split.source());
            for (PlanPackage.SplitRow row : split.rows()) {
                breakdown.addLine(row.region(), row.name(), split.years(), row.values(), row.total());
            }
            PlanPackage.SplitTotals totals = split.printedTotals();
            breakdown.addLine(null, Breakdown.TOTALS, split.years(), totals.values(), totals.total());
            breakdowns.add(breakdown);
        }
        return breakdowns;
    }

    /** The dated results, and the results of the rows as values of the plan's span or last year. */
    List<Observation> observations(long submissionId) {
        PlanPackage.Header plan = given.plan();
        Stream<Observation> ofRows = given.indicators().stream()
                .filter(row -> row.result() != null
                        && PrintedFigure.parse(row.result()).figure() != null)
                .map(row -> observation(
                        new ObservationKey(
                                plan.jurisdiction(),
                                row.code(),
                                resultPeriod(plan, row).code()),
                        Objects.requireNonNull(row.result()),
                        row.unit(),
                        row.source(),
                        submissionId));
        Stream<Observation> dated = given.observations().stream()
                .map(one -> observation(
                        new ObservationKey(one.region(), one.indicator(), one.period()),
                        one.value(),
                        one.unit(),
                        one.source(),
                        submissionId));
        return Stream.concat(ofRows, dated).toList();
    }

    private Observation observation(ObservationKey key, String printed, String unit, Place source, long submissionId) {
        Figure figure = Objects.requireNonNull(PrintedFigure.parse(printed).asObserved());
        return new Observation(key, 1, figure, unit, source(source), null, submissionId);
    }

    /** The period of a row's result: the span for a total over it, otherwise its last year. */
    static Period resultPeriod(PlanPackage.Header plan, Row row) {
        return isCumulative(row) ? Period.ofYears(plan.startYear(), plan.endYear()) : Period.ofYear(plan.endYear());
    }

    private static boolean isCumulative(Row row) {
        return row.cumulative() || row.target().contains("[");
    }

    private Source source(Place place) {
        return new Source(
                Objects.requireNonNull(documents.get(place.document())), place.section(), place.table(), place.row());
    }

    private static String documentTitle(PlanPackage.Document document) {
        return document.publishedOn() == null
                ? document.title()
                : document.title() + "（" + document.publishedOn() + "）";
    }
}
