package org.hrssplan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of the seven indicator tables is served, by one service, with every figure as it is printed. */
@SystemTest
class PrintedTablesIT {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    liuzhou-2016-2020, 14
                    liuzhou-2021-2025, 19
                    xuyong-2016-2020, 13
                    xuyong-2021-2025, 24
                    xuzhou-2016-2020, 20
                    xuzhou-2021-2025, 19
                    xiangxi-2021-2025, 17
                    """)
    void servesTheTableAsPrinted(String plan, int rows, RunningSystem system) {
        List<PrintedRow> printed =
                PrintedTables.read(plan).stream().map(PrintedRow::of).toList();
        List<PrintedRow> served = system.items("/api/v1/plans/" + plan + "/indicators").stream()
                .sorted(Comparator.comparingInt(
                        (JsonNode row) -> row.get("number").asInt()))
                .map(PrintedRow::of)
                .toList();
        assertThat(printed).hasSize(rows);
        assertThat(served).containsExactlyElementsOf(printed);
    }
}
