package org.hrssplan.talent.recruitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hrssplan.breakdown.Breakdown;
import org.hrssplan.breakdown.BreakdownCell;
import org.hrssplan.indicator.Indicator;
import org.hrssplan.period.Period;
import org.hrssplan.plan.Plan;
import org.hrssplan.region.Region;
import org.hrssplan.source.Source;
import org.hrssplan.standing.PeriodFigure;
import org.hrssplan.value.Comparator;
import org.hrssplan.value.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaBreakdownsTest {

    private static final String CITY = "320300";
    private static final String NORTH = "320321";
    private static final String SOUTH = "320322";

    @Test
    void targetsAreToldInTheBaseUnit() {
        AreaIntake north = of("2022-06", "9000", null, null).areas().get(0);

        assertThat(north.target()).isEqualByComparingTo("60000");
        assertThat(north.scheduled()).isEqualByComparingTo("18000");
        assertThat(north.achieved()).isEqualByComparingTo("9000");
        assertThat(north.completionRate()).isEqualTo("15.00");
        assertThat(north.scheduleRate()).isEqualTo("50.00");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "100, 200, 300, 300, 0, false",
                "100, 200, 299, 300, 1, true",
                "100, 200, -, 300, -, false",
                "100, -, 300, 100, -, false",
                "-, -, 300, -, -, false",
                "100, >200, 300, -, -, false",
                "100, 200, >300, 300, -, false"
            })
    void onlyWhatIsWholeAndExactIsCompared(
            String north, String south, String city, String sum, String difference, boolean found) {
        AreaBreakdown breakdown = of("2021", north, south, city);

        assertThat(breakdown.sumOfAreas()).isEqualTo(sum == null ? null : new BigDecimal(sum));
        assertThat(breakdown.difference()).isEqualTo(difference == null ? null : new BigDecimal(difference));
        assertThat(breakdown.findings()).hasSize(found ? 1 : 0);
    }

    @Test
    void coverageCountsWhoIsThereAndNamesWhoIsNot() {
        AreaBreakdown breakdown = of("2021", "0", null, null);

        assertThat(breakdown.coverage()).isEqualTo(new AreaBreakdown.AreaCoverage(2, 1, 1, List.of(SOUTH)));
        assertThat(breakdown.areas().get(0).achieved()).isEqualByComparingTo("0");
        assertThat(breakdown.areas().get(1).achieved()).isNull();
        assertThat(breakdown.areas().get(1).completionRate()).isNull();
    }

    /** More than 10 in one half-year and less than 4 in the other are reported, and no number. */
    @Test
    void whatContradictsItselfIsReportedAndMakesNoSum() {
        AreaBreakdown breakdown = of("2021", "100", "?", "300");

        assertThat(breakdown.coverage()).isEqualTo(new AreaBreakdown.AreaCoverage(2, 2, 1, List.of()));
        assertThat(breakdown.sumOfAreas()).isNull();
        assertThat(breakdown.difference()).isNull();
        assertThat(breakdown.findings()).isEmpty();
        assertThat(breakdown.areas().get(1).achieved()).isNull();
        assertThat(breakdown.areas().get(1).partial()).isTrue();
    }

    @Test
    void anInequalityHasNoRate() {
        AreaIntake north = of("2021", ">100", null, null).areas().get(0);

        assertThat(north.achieved()).isEqualByComparingTo("100");
        assertThat(north.qualifier()).isEqualTo(Comparator.GT);
        assertThat(north.completionRate()).isNull();
    }

    private static AreaBreakdown of(String through, String north, String south, String city) {
        Plan plan = new Plan();
        plan.id = "plan";
        plan.jurisdiction = new Region(CITY, "市", "City", "prefecture", Region.Scheme.GBT2260, null);
        plan.startYear = 2021;
        plan.endYear = 2025;
        Breakdown breakdown = new Breakdown();
        breakdown.title = "表";
        breakdown.unit = "万人";
        breakdown.source = new Source("规划", null, "表9", null);
        breakdown.cells = Stream.concat(line(0, NORTH), line(1, SOUTH)).toList();
        Indicator indicator = new Indicator();
        indicator.code = "graduates-attracted";
        indicator.baseUnit = "人";
        Map<String, AreaFigure> published = new HashMap<>();
        published.put(NORTH, new AreaFigure(north != null, figure(north)));
        published.put(SOUTH, new AreaFigure(south != null, figure(south)));
        return AreaBreakdowns.of(
                plan, breakdown, indicator, breakdown.lines(), Period.parse(through), published, figure(city));
    }

    /** 12,000 a year. */
    private static Stream<BreakdownCell> line(int row, String region) {
        return IntStream.rangeClosed(2021, 2025).mapToObj(year -> new BreakdownCell(row, region, "县", year, "1.2"));
    }

    private static PeriodFigure figure(String text) {
        if (text == null || text.equals("?")) {
            return null;
        }
        boolean above = text.startsWith(">");
        BigDecimal value = new BigDecimal(above ? text.substring(1) : text);
        return new PeriodFigure(
                Figure.of(value, above ? Comparator.GT : null),
                BigDecimal.ZERO,
                Period.parse("2021"),
                false,
                List.of());
    }
}
