package org.hrssplan.progress;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hrssplan.value.Unit;
import org.junit.jupiter.api.Test;

/**
 * What the documents print twice, as a figure and as its parts, is the same, or a contradiction says that it is not.
 * Verdicts and completion rates stand with the verdicts. Subclassed once a service.
 */
public abstract class PrintedSumsTest {

    private static final String PLANS = "/api/v1/plans/";

    /**
     * A sentence that asks for an amount of each year.
     *
     * @param amount of a year, in the unit of the row
     */
    public record Yearly(String plan, String indicator, String amount) {}

    /** The sentences about this service's rows. */
    protected abstract List<Yearly> yearly();

    /** How many structures this service's rows print. */
    protected abstract int structures();

    @Test
    void fiveYearsMakeTheTargetOrAContradictionSaysNot() {
        for (Yearly one : yearly()) {
            JsonPath row = json(PLANS + one.plan() + "/indicators/" + one.indicator());
            BigDecimal sum = new BigDecimal(one.amount()).multiply(BigDecimal.valueOf(5));
            boolean same = sum.compareTo(new BigDecimal(row.getString("target.value"))) == 0;
            boolean recorded =
                    row.getList("contradictions.findAll{it.about == 'target'}.printed", String.class).stream()
                            .anyMatch(
                                    printed -> printed.replaceAll("[^0-9.]", "").equals(one.amount()));
            assertThat(same ^ recorded).as(one.toString()).isTrue();
        }
    }

    @Test
    void theSharesOfEveryStructureMakeAWhole() {
        List<String> printed = new ArrayList<>();
        for (String plan : json("/api/v1/plans").getList("items.id", String.class)) {
            for (Map<String, Object> row : json(PLANS + plan + "/indicators").<Map<String, Object>>getList("items")) {
                for (String figure : List.of("baseline", "target", "result")) {
                    if (row.get(figure) instanceof Map<?, ?> given
                            && given.get("shares") instanceof List<?> shares
                            && !shares.isEmpty()) {
                        printed.add(String.valueOf(given.get("printed")));
                        assertThat(shares.stream()
                                        .map(share -> new BigDecimal(share.toString()))
                                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                                .as(printed.toString())
                                .isEqualByComparingTo("100");
                    }
                }
            }
        }
        assertThat(printed).hasSize(structures());
    }

    /** Every total, line and column of the annex adds up, and ends with what the table prints. */
    @Test
    void theAnnexAddsUpToTheTable() {
        String xuzhou = PLANS + "xuzhou-2021-2025";
        JsonPath annex = json(xuzhou + "/breakdowns");
        JsonPath table = json(xuzhou + "/indicators");
        for (int one = 0; one < annex.getList("items").size(); one++) {
            String item = "items[" + one + "].";
            String code = annex.getString(item + "code");
            assertThat(annex.getBoolean(item + "consistent")).as(code).isTrue();
            Map<String, Object> row = table.getMap("items.find{it.code == '" + code + "'}");
            if (row != null && !row.isEmpty()) {
                List<BigDecimal> totals = annex.getList(item + "printedTotals", BigDecimal.class);
                BigDecimal total = annex.getObject(item + "printedTotal", BigDecimal.class);
                Unit from = Unit.parse(annex.getString(item + "unit"));
                Unit to = Unit.parse((String) row.get("unit"));
                assertThat(from.convert(total == null ? totals.get(totals.size() - 1) : total, to))
                        .as(code)
                        .isEqualByComparingTo(value(row, "target"));
                if (annex.getInt(item + "years[0]") == 2020) {
                    assertThat(from.convert(totals.get(0), to)).as(code).isEqualByComparingTo(value(row, "baseline"));
                }
            }
        }
    }

    private static BigDecimal value(Map<String, Object> row, String figure) {
        return new BigDecimal(((Map<?, ?>) row.get(figure)).get("value").toString());
    }

    private static JsonPath json(String path) {
        return given().get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath(JsonPathConfig.jsonPathConfig().numberReturnType(NumberReturnType.BIG_DECIMAL));
    }
}
