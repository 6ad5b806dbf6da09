package org.hrssplan.planpackage;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.hrssplan.commitment.CommitmentKind;
import org.hrssplan.commitment.Quantifier;
import org.hrssplan.commitment.SystemWork;
import org.hrssplan.fulfilment.Recurrence;
import org.hrssplan.target.Attribute;
import org.hrssplan.target.Holds;
import org.hrssplan.value.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A service's part of a plan, as its package file says it. Figures are text, as printed. The format is documented in
 * docs/plan-packages.md and plan-package.schema.json. What joined the format later is left out of the digest where a
 * package does not have it, so that stored plans keep theirs.
 */
public record PlanPackage(
        int format,
        Header plan,
        String domain,
        List<Document> documents,
        @JsonInclude(Include.NON_EMPTY) @Nullable List<NewRegion> regions,
        @Nullable List<Area> areas,
        @Nullable List<ChapterEntry> chapters,
        @Nullable List<Row> indicators,
        @Nullable List<Split> breakdowns,
        @Nullable List<Result> observations,
        @JsonInclude(Include.NON_EMPTY) @Nullable List<ProgrammeEntry> programmes,
        @JsonInclude(Include.NON_EMPTY) @Nullable List<CommitmentEntry> commitments,
        @JsonInclude(Include.NON_EMPTY) @Nullable List<Discrepancy> contradictions) {

    public PlanPackage {
        regions = orEmpty(regions);
        areas = orEmpty(areas);
        chapters = orEmpty(chapters);
        indicators = orEmpty(indicators);
        breakdowns = orEmpty(breakdowns);
        observations = orEmpty(observations);
        programmes = orEmpty(programmes);
        commitments = orEmpty(commitments);
        contradictions = orEmpty(contradictions);
    }

    /**
     * The plan itself, the same in every service's part.
     *
     * @param domains that have a part of it; null where the package does not tell
     */
    public record Header(
            String id,
            Text title,
            String jurisdiction,
            int startYear,
            int endYear,
            int baseYear,
            @Nullable String documentNumber,
            @JsonInclude(Include.NON_EMPTY) @Nullable List<String> domains) {}

    /** A text in both languages. */
    public record Text(String zh, String en) {}

    /** A document that the package cites. */
    public record Document(String id, String title, @Nullable String publishedOn) {}

    /** A region of a jurisdiction that the system does not know yet. */
    public record NewRegion(String code, String name, String nameEn, @Nullable String parent) {}

    /** A reporting area that the plan invents. */
    public record Area(String code, String name, String nameEn, String parent) {}

    /** A chapter heading; {@code position} is its order within the whole plan. */
    public record ChapterEntry(int position, String title, @Nullable List<String> markers) {
        public ChapterEntry {
            markers = orEmpty(markers);
        }
    }

    /** A place in one of the package's documents. */
    public record Place(String document, @Nullable String section, @Nullable String table, @Nullable String row) {}

    /** A row of the indicator table. */
    public record Row(
            int number,
            String code,
            String name,
            int chapter,
            String unit,
            @Nullable String printedUnit,
            @Nullable Attribute attribute,
            @Nullable String baseline,
            String target,
            boolean cumulative,
            @Nullable Place cumulativeSource,
            @Nullable String parent,
            @Nullable List<String> markers,
            @Nullable Holds holds,
            @Nullable String result,
            @Nullable String printedVerdict,
            @Nullable CompletionRate printedCompletionRate,
            Place source,
            @Nullable List<Contradicting> contradictions) {
        public Row {
            markers = orEmpty(markers);
            contradictions = orEmpty(contradictions);
            holds = Objects.requireNonNullElse(holds, Holds.EACH_YEAR);
        }
    }

    /** A completion rate that the document's text prints, in percent. */
    public record CompletionRate(BigDecimal value, Place source) {}

    /** Another figure that the same document gives elsewhere. */
    public record Contradicting(String about, String printed, @Nullable String unit, Place source, Text note) {}

    /** A target split by region and year. */
    public record Split(
            String code,
            String title,
            String unit,
            List<Integer> years,
            Place source,
            List<SplitRow> rows,
            SplitTotals printedTotals) {}

    /** A region's line of a split. */
    public record SplitRow(String region, String name, List<String> values, @Nullable String total) {}

    /** The printed line of totals. */
    public record SplitTotals(List<String> values, @Nullable String total) {}

    /** A dated result that a document prints. */
    public record Result(String indicator, String region, String period, String value, String unit, Place source) {}

    /** A named action plan 专栏; {@code number} is its number in the whole plan. */
    public record ProgrammeEntry(int number, Text title, String chapter, Place source, List<ItemEntry> items) {}

    /** One of the things that a programme groups. */
    public record ItemEntry(int number, Text title) {}

    /** A promise outside the indicator table. */
    public record CommitmentEntry(
            String code,
            CommitmentKind kind,
            Text title,
            @Nullable Text metric,
            String printed,
            @Nullable String value,
            @Nullable String valueTo,
            @Nullable Quantifier quantifier,
            @Nullable String unit,
            @Nullable Comparator comparator,
            boolean change,
            @Nullable Recurrence recurrence,
            @Nullable String deadline,
            @Nullable List<StepEntry> steps,
            @Nullable Integer programme,
            @Nullable Integer item,
            String chapter,
            @Nullable String indicator,
            @Nullable SystemWork system,
            @Nullable InvestmentEntry investment,
            Place source) {
        public CommitmentEntry {
            steps = orEmpty(steps);
            recurrence = Objects.requireNonNullElse(recurrence, Recurrence.ONCE);
        }
    }

    /** What a promise of several steps asks by the end of a year or month. */
    public record StepEntry(String deadline, String value) {}

    /** The money of an investment project. */
    public record InvestmentEntry(
            @Nullable BigDecimal total,
            @Nullable BigDecimal inPlan,
            String unit,
            @Nullable Integer from,
            @Nullable Integer to,
            @Nullable Text funding) {}

    /** Two places of the documents that contradict each other, beside the rows. */
    public record Discrepancy(Text about, @Nullable String indicator, Said first, Said second, Text note) {}

    /** What one place says. */
    public record Said(String printed, Place source) {}

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
