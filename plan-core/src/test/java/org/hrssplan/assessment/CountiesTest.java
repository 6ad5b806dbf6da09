package org.hrssplan.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hrssplan.observation.ObservationKey;
import org.hrssplan.reporting.ReportingApi;
import org.junit.jupiter.api.Test;

/** What Xuzhou's counties report of employment, against their lines of the annex. Subclassed once a database. */
public abstract class CountiesTest extends ReportingApi {

    private static final String XUZHOU = "/api/v1/plans/xuzhou-2021-2025";
    private static final String NEW = "urban-new-employment";
    private static final String FAIRS = "job-fairs";
    private static final String STARTED = "supported-entrepreneurs";
    private static final String LOANS = "startup-guaranteed-loans";

    /** Lines of 2021: 丰县 2300, 36, 1600; 沛县 3500, 39, loans 35000; 邳州 4000, 42, 1800; 新沂 3600, 41, 1600. */
    @Test
    void countiesAreRankedByTheirOwnLines() {
        assertThat(regions("rank", "").values()).hasSize(14).containsOnlyNulls();
        report("320321", NEW, "2021", "2300", "人");
        report("320321", FAIRS, "2021", "36", "场次");
        report("320321", STARTED, "2021", "0.16", "万人");
        report("320322", NEW, "2021", "3500", "人");
        report("320322", FAIRS, "2021", "39", "场次");
        report("320322", LOANS, "2021", "3.5", "亿元");
        report("320382", NEW, "2021", "4800", "人");
        report("320382", FAIRS, "2021", "420", "场次");
        report("320382", STARTED, "2021", "1800", "人");
        report("320381", NEW, "2021", "1800", "人");
        report("320381", FAIRS, "2021", "41", "场次");
        report("320381", STARTED, "2021", "1600", "人");
        // One of five: too little for a rank.
        report("320324", NEW, "2021", "4000", "人");
        // Parts of a year below its schedule decide nothing; above it those of what only grows do.
        report("320312", NEW, "2021-Q1", "1250", "人");
        report("320305", NEW, "2021", "2415", "人");
        String before = report("320305", FAIRS, "2021-S1", "21", "场次");
        report("320305", STARTED, "2021", "1200", "人");

        JsonPath json = read(XUZHOU + "/assessment?period=2021");
        assertThat(json.getList("regions.findAll{it.rank != null}.collect{it.rank + ' ' + it.region.code}"))
                .containsExactly("1 320382", "2 320305", "3 320321", "3 320322", "5 320381");
        assertThat(json.getList("regions.findAll{it.rank != null}.score.collect{it.toString()}"))
                .containsExactly("113.33", "101.67", "100.00", "100.00", "83.33");
        assertThat(json.getList("regions.findAll{it.rank == null}.region.code", String.class))
                .isSorted()
                .contains("320324", "320312", "320300-main-urban-area");

        Map<String, Object> capped = json.getMap("regions.find{it.region.code == '320382'}");
        assertThat(capped.get("expression"))
                .isEqualTo("(min(4800 / 4000, 1.20) × 100 × 1 + min(420 / 42, 1.20) × 100 × 1"
                        + " + min(1800 / 1800, 1.20) × 100 × 1) / (1 + 1 + 1)");
        assertThat(json.getList("regions.find{it.region.code == '320382'}.missing.indicator"))
                .containsExactly("new-rural-labor-transferred", LOANS);
        assertThat(json.getMap("regions.find{it.region.code == '320382'}.coverage"))
                .containsEntry("due", 5)
                .containsEntry("judged", 3);
        assertThat(json.getString("regions.find{it.region.code == '320382'}.coverage.share"))
                .isEqualTo("60.00");

        assertThat(json.getString("regions.find{it.region.code == '320324'}.unranked"))
                .isEqualTo("COVERAGE_BELOW_MINIMUM");
        assertThat(json.getString("regions.find{it.region.code == '320324'}.score"))
                .isEqualTo("100.00");
        assertThat(json.getString("regions.find{it.region.code == '320300-main-urban-area'}.unranked"))
                .isEqualTo("NOTHING_SCORED");
        assertThat(json.getString("regions.find{it.region.code == '320300-main-urban-area'}.score"))
                .isNull();
        Map<String, Object> undecided =
                json.getMap("regions.find{it.region.code == '320312'}.missing.find{it.indicator == '" + NEW + "'}");
        assertThat(undecided)
                .containsEntry("verdict", "UNDECIDABLE")
                .containsEntry("achieved", 1250)
                .containsEntry("partial", true);
        assertThat(json.getMap(
                        "regions.find{it.region.code == '320305'}.indicators.find{it.indicator == '" + FAIRS + "'}"))
                .containsEntry("verdict", "ON_TRACK")
                .containsEntry("partial", true);

        assertThat(regions("rank", "&asOf=" + before))
                .containsEntry("320382", 1)
                .containsEntry("320305", null);
    }

    /** What stands under {@code field} for every region. */
    private static Map<String, Object> regions(String field, String query) {
        JsonPath json = read(XUZHOU + "/assessment?period=2021" + query);
        Map<String, Object> byRegion = new HashMap<>();
        List<Map<String, Object>> regions = json.getList("regions");
        regions.forEach(one -> byRegion.put((String) ((Map<?, ?>) one.get("region")).get("code"), one.get(field)));
        return byRegion;
    }

    /** 云龙区 is to hold 16 fairs in 2021 of 90 in all. */
    @Test
    void aCountyIsJudgedByItsOwnLineAsItWasKnown() {
        String path = XUZHOU + "/indicators/" + FAIRS + "/progress?region=320303&period=2021";
        String first = report("320303", FAIRS, "2021", "20", "场次");
        JsonPath ahead = read(path);
        assertThat(ahead.getString("verdict")).isEqualTo("AHEAD");
        assertThat(ahead.getString("pace")).isEqualTo("1.2500");
        assertThat(ahead.getString("completionRate")).isEqualTo("22.22");
        assertThat(ahead.getString("requiredPerYear")).isEqualTo("17.5");
        assertThat(ahead.getString("outlook")).isEqualTo("ON_COURSE");
        assertThat(read(path + "-S1").getString("verdict")).isEqualTo("NOT_REPORTED");

        String second = report("320303", FAIRS, "2021", "12", "场次");
        JsonPath behind = read(path);
        assertThat(behind.getString("verdict")).isEqualTo("BEHIND");
        assertThat(behind.getMap("explanation.inputs.find{it.name == 'observation'}"))
                .containsEntry("observation", "320303.job-fairs.2021")
                .containsEntry("revision", 2)
                .containsEntry("figure", "12");
        assertThat(read(path + "&asOf=" + first).getString("verdict")).isEqualTo("AHEAD");
        assertThat(read(path + "&asOf=" + second).getString("verdict")).isEqualTo("BEHIND");
        assertThat(read(path + "&asOf=2022-01-01T00:00:00Z").getString("verdict"))
                .isEqualTo("NOT_REPORTED");
        assertThat(read(XUZHOU + "/progress?region=320303&period=2021")
                        .<String, Object>getMap("items.find{it.indicator == '" + FAIRS + "'}"))
                .isEqualTo(behind.<String, Object>getMap(""));
    }

    /** A total over the plan, printed or reported at its end, is all that a line asks for: it is complete then too. */
    @Test
    void aTotalOverThePlanStandsForTheYearsOfTheLine() {
        report("320311", FAIRS, "2021/2025", "125", "场次");
        JsonPath end = read(XUZHOU + "/indicators/" + FAIRS + "/progress?region=320311&period=2025");
        assertThat(end.getString("verdict")).isEqualTo("COMPLETED");
        assertThat(end.getBoolean("partial")).isFalse();
        assertThat(read(XUZHOU + "/completeness?region=320311&period=2025&limit=1000")
                        .getList("items.findAll{it.indicator == '" + FAIRS + "'}.state", String.class))
                .hasSize(5)
                .containsOnly("REPORTED");
    }

    @Test
    void theCityIsJudgedByTheTotalsOfWhatOnlyTheAnnexAsks() {
        String path = XUZHOU + "/indicators/" + LOANS + "/progress?period=2021";
        assertThat(read(path).getString("verdict"))
                .as("not reported, or by some counties only")
                .isIn("NOT_REPORTED", "UNDECIDABLE");
        report("320300", LOANS, "2021", "17.1", "亿元");
        JsonPath city = read(path);
        assertThat(city.getString("verdict")).isEqualTo("ON_TRACK");
        assertThat(city.getInt("target")).isEqualTo(1000000);
        assertThat(city.getInt("achieved")).isEqualTo(171000);
        assertThat(city.getString("explanation.inputs.find{it.name == 'target'}.source.row"))
                .isEqualTo("合计");
    }

    /** Where no column of the base year is printed, the value published for it is the baseline. */
    @Test
    void aLevelStartsFromWhatIsPublishedOfTheBaseYear() {
        String stock = "rural-labor-transferred";
        String county =
                read("/api/v1/plans/sample-2021-2025/breakdowns/" + stock).getString("rows[5].region.code");
        String path = "/api/v1/plans/sample-2021-2025/indicators/" + stock + "/progress?period=2023&region=" + county;
        JsonPath without = read(path);
        assertThat(without.getString("baseline")).isNull();
        assertThat(without.getString("pace")).isNull();
        assertThat(without.getString("outlook")).isIn("UNKNOWN", "ON_COURSE");
        BigDecimal reached = new BigDecimal(without.getString("achieved"));

        // March is no end of the base year.
        report(county, stock, "2020-Q1", "3", "人");
        assertThat(read(path).getString("baseline")).isNull();

        BigDecimal before = reached.subtract(new BigDecimal("2000"));
        String at = report(county, stock, "2020", before.toPlainString(), "人");
        JsonPath with = read(path);
        assertThat(new BigDecimal(with.getString("baseline"))).isEqualByComparingTo(before);
        assertThat(with.getString("pace")).isNotNull();
        assertThat(with.getMap("explanation.inputs.find{it.name == 'baseline'}"))
                .containsEntry("observation", county + "." + stock + ".2020")
                .containsEntry("revision", 1);

        // Its end is the state at the end of December, whichever part says so; the year itself wins.
        report(county, stock, "2020-12", "1", "人");
        report(county, stock, "2020-Q3", "2", "人");
        assertThat(new BigDecimal(read(path).getString("baseline"))).isEqualByComparingTo(before);

        // A base year that satisfies the target already makes it a floor to keep.
        report(county, stock, "2020", "99999999", "人");
        assertThat(read(path).getString("targetKind")).isEqualTo("LIMIT");
        assertThat(read(path + "&asOf=" + at).getString("targetKind")).isEqualTo("LEVEL");
    }

    /** Publishes a value and answers when it was. */
    private static String report(String region, String indicator, String period, String value, String unit) {
        ObservationKey key = new ObservationKey(region, indicator, period);
        published(
                key,
                Map.of(
                        "indicator", indicator,
                        "region", region,
                        "period", period,
                        "value", new BigDecimal(value),
                        "unit", unit,
                        "source", "统计年报"));
        return read(path(key)).getString("publishedAt");
    }
}
