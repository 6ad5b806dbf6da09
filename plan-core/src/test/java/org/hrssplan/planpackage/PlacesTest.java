package org.hrssplan.planpackage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {

    private static final String TREE =
            """
            plan: {id: p}
            indicators: [{number: 7, code: jobs, target: "1"}, {number: 9, code: rate, target: "2"}]
            breakdowns: [{code: jobs}, {code: rate}]
            observations:
              - {indicator: jobs, period: "2021"}
              - {indicator: jobs, period: 2025/2021}
            """;

    @ParameterizedTest
    @CsvSource({
        "/, ''",
        "/plan/id, /plan/id",
        "/indicators(row 9), /indicators/1",
        "/indicators/1(row 9)/target, /indicators/1/target",
        "/breakdowns(rate), /breakdowns/1",
        "/observations(jobs 2025/2021), /observations/1",
        "/observations(jobs 2030), /observations",
        "/indicators, /indicators"
    })
    void aPlaceHasAPointer(String place, String pointer) throws JsonProcessingException {
        assertThat(Places.pointer(new YAMLMapper().readTree(TREE), place)).isEqualTo(pointer);
    }
}
