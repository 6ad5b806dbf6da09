package org.hrssplan.breakdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hrssplan.reporting.ReportingApi;
import org.hrssplan.target.SplitDifference;
import org.hrssplan.target.SplitPlace;
import org.hrssplan.target.SplitTable;
import org.hrssplan.target.SplitTable.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The annex tables of Xuzhou as they are printed. Subclassed by the services that own some. */
public abstract class AnnexCheckTest extends ReportingApi {

    private static final BigDecimal MORE = new BigDecimal("0.01");
    private static final String PLAN = "/api/v1/plans/xuzhou-2021-2025";

    @Test
    void everyTableAddsUpToWhatItPrintsAndToThePlansTarget() {
        JsonPath check = read(PLAN + "/breakdown-check");
        JsonPath tables = read(PLAN + "/breakdowns");

        assertThat(check.getBoolean("consistent")).isTrue();
        assertThat(check.getList("items.code")).isNotEmpty().isEqualTo(tables.getList("items.code"));
        assertThat(check.getList("items.state")).containsOnly("ADOPTED");
        assertThat(check.getList("items.differences.flatten()")).isEmpty();
        List<String> ofTable = read(PLAN + "/indicators").getList("items.code");
        for (int table = 0; table < check.getList("items").size(); table++) {
            String one = "items[" + table + "].";
            if (ofTable.contains(check.getString(one + "code"))) {
                List<BigDecimal> columns = check.getList(one + "computedTotals", BigDecimal.class);
                BigDecimal total = check.getObject(one + "computedTotal", BigDecimal.class);
                assertThat(check.getObject(one + "target", BigDecimal.class))
                        .isEqualByComparingTo(total == null ? columns.get(columns.size() - 1) : total);
            } else {
                assertThat(check.getString(one + "target")).isNull();
                assertThat(check.getString(one + "targetAbsence")).isEqualTo("NOT_IN_TABLE");
            }
        }
    }

    /** Every cell of every table, one at a time. */
    @Test
    void aChangedCellIsFoundWithItsExactDifference() {
        JsonPath tables = read(PLAN + "/breakdowns");
        int changed = 0;
        for (int table = 0; table < tables.getList("items").size(); table++) {
            String one = "items[" + table + "].";
            BigDecimal target = tables.getObject(one + "target", BigDecimal.class);
            SplitTable printed = table(tables, one);
            assertThat(printed.differences(target)).isEmpty();
            for (int row = 0; row < printed.rows().size(); row++) {
                for (int column = 0; column < printed.printedTotals().size(); column++) {
                    assertFound(printed, target, row, column);
                    changed++;
                }
            }
        }
        assertThat(changed).isGreaterThan(50);
    }

    private static void assertFound(SplitTable printed, @Nullable BigDecimal target, int row, int column) {
        boolean flow = printed.printedTotal() != null;
        boolean handedDown =
                target != null && (flow || column == printed.printedTotals().size() - 1);

        List<SplitDifference> found = changed(printed, row, column).differences(target);

        assertThat(found).extracting(SplitDifference::place).containsExactlyElementsOf(places(flow, handedDown));
        assertThat(found).allSatisfy(one -> assertThat(one.difference()).isEqualByComparingTo(MORE));
        assertThat(found.get(0).index()).isEqualTo(column);
        if (flow) {
            assertThat(found.get(1).index()).isEqualTo(row);
        }
    }

    private static List<SplitPlace> places(boolean flow, boolean handedDown) {
        List<SplitPlace> places = new ArrayList<>(List.of(SplitPlace.COLUMN));
        if (flow) {
            places.add(SplitPlace.ROW);
            places.add(SplitPlace.TOTAL);
        }
        if (handedDown) {
            places.add(SplitPlace.TARGET);
        }
        return places;
    }

    private static SplitTable table(JsonPath tables, String one) {
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < tables.getList(one + "rows").size(); row++) {
            String line = one + "rows[" + row + "].";
            rows.add(new Row(
                    tables.getList(line + "values", BigDecimal.class),
                    tables.getObject(line + "total", BigDecimal.class)));
        }
        return new SplitTable(
                rows,
                tables.getList(one + "printedTotals", BigDecimal.class),
                tables.getObject(one + "printedTotal", BigDecimal.class));
    }

    /** The same with more in one cell. */
    private static SplitTable changed(SplitTable table, int row, int column) {
        List<Row> rows = new ArrayList<>(table.rows());
        List<BigDecimal> values = new ArrayList<>(rows.get(row).values());
        values.set(column, values.get(column).add(MORE));
        rows.set(row, new Row(values, rows.get(row).total()));
        return new SplitTable(rows, table.printedTotals(), table.printedTotal());
    }
}
