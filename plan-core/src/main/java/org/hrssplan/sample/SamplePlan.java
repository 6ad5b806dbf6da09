package org.hrssplan.sample;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hrssplan.planpackage.PlanPackage;
import org.hrssplan.planpackage.PlanPackage.Place;
import org.hrssplan.planpackage.PlanPackage.Row;
import org.hrssplan.planpackage.PlanPackage.Split;
import org.hrssplan.planpackage.PlanPackage.SplitRow;
import org.hrssplan.planpackage.PlanPackage.SplitTotals;
import org.hrssplan.planpackage.PlanPackage.Text;
import org.hrssplan.target.Attribute;
import org.hrssplan.target.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Writes a service's part of the fictional city's plan. Targets are set by the generated figures: so high that the pace
 * at the end of 2023 is the one that {@code sample.yaml} asks for. Such a target of a count is split by county and year.
 */
public final class SamplePlan {

    public static final String ID = "sample-2021-2025";

    private static final String DOCUMENT = "sample";
    private static final int FIRST_YEAR = 2021;
    private static final int LAST_YEAR = 2025;
    private static final int YEARS = LAST_YEAR - FIRST_YEAR + 1;
    /** December 2023. */
    private static final int JUDGED = 35;

    private static final BigDecimal JUDGED_SHARE = new BigDecimal("0.6");
    private static final MathContext PLAIN_RATE = new MathContext(4, RoundingMode.HALF_UP);
    private static final MathContext PLAIN_STEP = new MathContext(3, RoundingMode.HALF_UP);

    private final SampleDomain domain;
    private final int counties;
    private final SampleFigures figures;

    public SamplePlan(SampleDomain domain, int counties) {
        this.domain = domain;
        this.counties = counties;
        this.figures = new SampleFigures(domain, counties);
    }

    /** The package as its file would say it. */
    public String text() {
        try {
            return YAMLMapper.builder()
                    .defaultPropertyInclusion(JsonInclude.Value.construct(
                            JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.NON_DEFAULT))
                    .build()
                    .writeValueAsString(content());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private PlanPackage content() {
        List<Row> rows = new ArrayList<>();
        List<Split> splits = new ArrayList<>();
        for (SampleIndicator indicator : domain.indicators()) {
            if (indicator.series().isPromised()) {
                int number = domain.firstRow() + rows.size();
                Split split = isSplit(indicator) ? split(indicator, number) : null;
                rows.add(row(indicator, number, split));
                Stream.ofNullable(split).forEach(splits::add);
            }
        }
        return new PlanPackage(
                1,
                new PlanPackage.Header(
                        ID,
                        new Text(
                                "示例市人力资源和社会保障事业“十四五”发展规划（虚构数据）",
                                "Sample City's 14th five-year plan for human resources and social security (synthetic data)"),
                        SampleRegions.CITY_CODE,
                        FIRST_YEAR,
                        LAST_YEAR,
                        FIRST_YEAR - 1,
                        null,
                        null),
                domain.domain(),
                List.of(new PlanPackage.Document(DOCUMENT, SampleFigures.SOURCE, null)),
                null,
                SampleRegions.counties(counties),
                List.of(domain.chapter()),
                rows,
                splits,
                null,
                null,
                null,
                null);
    }

    private Row row(SampleIndicator indicator, int number, @Nullable Split split) {
        return new Row(
                number,
                indicator.code(),
                indicator.entry().name().zh(),
                domain.chapter().position(),
                indicator.unit(),
                null,
                indicator.series().binding() ? Attribute.BINDING : Attribute.EXPECTED,
                baseline(indicator),
                split == null ? target(indicator) : target(split.printedTotals()),
                false,
                null,
                indicator.series().parent(),
                null,
                null,
                null,
                null,
                null,
                place(number),
                null);
    }

    /** Whether counties and years have targets of their own, as they can where counts add up. */
    private static boolean isSplit(SampleIndicator indicator) {
        return indicator.series().pace() != null && indicator.kind() != Kind.RATIO;
    }

    private String baseline(SampleIndicator indicator) {
        if (indicator.kind() != Kind.FLOW) {
            return figures.value(indicator, SampleRegions.CITY, -1);
        }
        return isSplit(indicator)
                ? "[" + total(indicator, SampleRegions.CITY, -12 * YEARS, -1).toPlainString() + "]"
                : total(indicator, SampleRegions.CITY, -12, -1).toPlainString();
    }

    private String target(SampleIndicator indicator) {
        BigDecimal pace = indicator.series().pace();
        return pace == null
                ? String.valueOf(indicator.series().target())
                : "≥"
                        + before(indicator, SampleRegions.CITY)
                                .add(asked(indicator, SampleRegions.CITY, pace))
                                .round(PLAIN_RATE)
                                .toPlainString();
    }

    private static String target(SplitTotals totals) {
        return totals.total() == null ? "≥" + totals.values().get(YEARS - 1) : "≥[" + totals.total() + "]";
    }

    /** What five years must bring so that the first three of them give this pace. */
    private BigDecimal asked(SampleIndicator indicator, int county, BigDecimal pace) {
        BigDecimal brought = indicator.kind() == Kind.FLOW
                ? total(indicator, county, 0, JUDGED)
                : figures.number(indicator, county, JUDGED).subtract(before(indicator, county));
        return brought.divide(pace.multiply(JUDGED_SHARE), 2, RoundingMode.HALF_UP);
    }

    /** What was there before the first year; a flow begins at nothing. */
    private BigDecimal before(SampleIndicator indicator, int county) {
        return indicator.kind() == Kind.FLOW ? BigDecimal.ZERO : figures.number(indicator, county, -1);
    }

    private BigDecimal total(SampleIndicator indicator, int county, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(month -> figures.number(indicator, county, month))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Split split(SampleIndicator indicator, int number) {
        boolean flow = indicator.kind() == Kind.FLOW;
        List<SplitRow> rows = new ArrayList<>();
        BigDecimal before = BigDecimal.ZERO;
        BigDecimal step = BigDecimal.ZERO;
        for (int county = 1; county <= counties; county++) {
            BigDecimal ofCounty = step(indicator, county);
            BigDecimal beforeInCounty = before(indicator, county);
            rows.add(new SplitRow(
                    SampleRegions.code(county),
                    SampleRegions.name(county),
                    eachYear(beforeInCounty, ofCounty, flow),
                    flow ? allYears(ofCounty) : null));
            before = before.add(beforeInCounty);
            step = step.add(ofCounty);
        }
        return new Split(
                indicator.code(),
                indicator.entry().name().zh(),
                indicator.unit(),
                IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR).boxed().toList(),
                place(number),
                rows,
                new SplitTotals(eachYear(before, step, flow), flow ? allYears(step) : null));
    }

    /** What a year must bring in a county, as a whole number that a plan could print. */
    private BigDecimal step(SampleIndicator indicator, int county) {
        return asked(
                        indicator,
                        county,
                        Objects.requireNonNull(indicator.series().pace()))
                .divide(BigDecimal.valueOf(YEARS), PLAIN_STEP)
                .setScale(0, RoundingMode.HALF_UP);
    }

    private static List<String> eachYear(BigDecimal before, BigDecimal step, boolean flow) {
        return IntStream.rangeClosed(1, YEARS)
                .mapToObj(year -> flow ? step : before.add(step.multiply(BigDecimal.valueOf(year))))
                .map(BigDecimal::toPlainString)
                .toList();
    }

    private static String allYears(BigDecimal step) {
        return step.multiply(BigDecimal.valueOf(YEARS)).toPlainString();
    }

    private static Place place(int number) {
        return new Place(DOCUMENT, null, "示例表", Integer.toString(number));
    }
}
