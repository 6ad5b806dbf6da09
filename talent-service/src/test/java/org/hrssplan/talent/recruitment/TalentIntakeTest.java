package org.hrssplan.talent.recruitment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.hrssplan.reporting.Reported;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Xuzhou has the only plan with an annex of graduates: what one test reports the next one finds. */
@QuarkusTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TalentIntakeTest extends Reported {

    private static final String INTAKE = "/api/v1/talent-intake";
    private static final String GRADUATES = "graduates-attracted";
    private static final List<String> AREAS = List.of(
            "320321",
            "320322",
            "320382",
            "320381",
            "320324",
            "320312",
            "320305",
            "320303",
            "320302",
            "320311",
            "320300-etdz",
            "320300-port-area");

    @Test
    @Order(1)
    void whoReportsNothingIsMissing() {
        JsonPath view = read(INTAKE + "?region=320300&period=2022&asOf=2000-01-01T00:00:00Z");

        assertThat(view.getList("graduatesByArea[0].areas.region")).isEqualTo(AREAS);
        assertThat(view.getList("graduatesByArea[0].areas.achieved")).containsOnlyNulls();
        assertThat(view.getList("graduatesByArea[0].coverage.missing")).isEqualTo(AREAS);
        assertThat(view.<Object>get("graduatesByArea[0].sumOfAreas")).isNull();
        assertThat(view.getList("postdoctoralByPlan[0].years.value")).containsOnlyNulls();
        assertThat(view.<Object>get("postdoctoralByPlan[0].cumulative")).isNull();
    }

    @Test
    @Order(2)
    void anAreaIsHeldAgainstItsOwnLine() {
        report("320321", GRADUATES, "2021", "4100", "人");
        report("320321", GRADUATES, "2022-S1", "2460", "人");

        JsonPath view = read(INTAKE + "?region=320300&period=2022-S1");
        String county = "graduatesByArea[0].areas[0].";
        assertThat(view.getString(county + "label")).isEqualTo("丰县");
        assertThat(view.getString(county + "target")).isEqualTo("20500");
        assertThat(view.getString(county + "scheduled")).isEqualTo("6150");
        assertThat(view.getString(county + "achieved")).isEqualTo("6560");
        assertThat(view.getString(county + "completionRate")).isEqualTo("32.00");
        assertThat(view.getString(county + "scheduleRate")).isEqualTo("106.67");
        assertThat(view.getBoolean(county + "partial")).isFalse();
        assertThat(view.getInt("graduatesByArea[0].coverage.reported")).isEqualTo(1);
        assertThat(view.getList("graduatesByArea[0].coverage.missing")).hasSize(11);
        assertThat(view.<Object>get("graduatesByArea[0].difference")).isNull();

        assertThat(read(INTAKE + "?region=320300&period=2022").getBoolean(county + "partial"))
                .isTrue();
        JsonPath own = read(INTAKE + "?region=320321&period=2022-S1");
        assertThat(own.getList("graduatesByArea[0].areas.region")).containsExactly("320321");
        assertThat(own.<Object>get("graduatesByArea[0].whole")).isNull();
        assertThat(own.getList("postdoctoralByPlan")).isEmpty();
        assertThat(read(INTAKE + "?region=450202&period=2022").getList("graduatesByArea"))
                .isEmpty();
    }

    @Test
    @Order(3)
    void theAreasAreHeldAgainstTheCity() {
        for (String area : AREAS.subList(1, AREAS.size())) {
            report(area, GRADUATES, "2021", "4000", "人");
        }
        report("320300", GRADUATES, "2021", "4.9", "万人");

        JsonPath off = read(INTAKE + "?region=320300&period=2021");
        assertThat(off.getString("graduatesByArea[0].sumOfAreas")).isEqualTo("48100");
        assertThat(off.getString("graduatesByArea[0].whole")).isEqualTo("49000");
        assertThat(off.getString("graduatesByArea[0].difference")).isEqualTo("-900");
        assertThat(off.getInt("graduatesByArea[0].coverage.complete")).isEqualTo(12);
        assertThat(off.getList("graduatesByArea[0].findings.rule")).containsExactly("REGION_SUM");

        report("320300", GRADUATES, "2021", "4.8", "万人");
        JsonPath rounded = read(INTAKE + "?region=320300&period=2021");
        assertThat(rounded.getString("graduatesByArea[0].difference")).isEqualTo("100");
        assertThat(rounded.getList("graduatesByArea[0].findings")).isEmpty();
        assertThat(rounded.getString("graduates.targets[0].printed")).isEqualTo("[25]");
        assertThat(rounded.getString("graduates.targets[0].achieved")).isEqualTo("4.8");
    }

    @Test
    @Order(4)
    void postdoctoralResearchersByYearAndTogether() {
        report("320300", "postdoctoral-researchers-recruited", "2021", "130", "人");
        report("320300", "postdoctoral-researchers-recruited", "2022-Q1", "40", "人");

        JsonPath view = read(INTAKE + "?region=320300&period=2022");
        assertThat(view.getList("postdoctoralByPlan.plan")).containsExactly("xuzhou-2021-2025");
        assertThat(view.getList("postdoctoralByPlan[0].years.year", String.class))
                .containsExactly("2021", "2022");
        assertThat(view.getList("postdoctoralByPlan[0].years.value", String.class))
                .containsExactly("130", "40");
        assertThat(view.getList("postdoctoralByPlan[0].years.partial")).containsExactly(false, true);
        assertThat(view.getString("postdoctoralByPlan[0].cumulative")).isEqualTo("170");
        assertThat(view.getBoolean("postdoctoralByPlan[0].partial")).isTrue();
        assertThat(view.getString("postdoctoral.reported.value")).isEqualTo("40");
        assertThat(view.getString("postdoctoral.targets[0].printed")).isEqualTo("[600]");
        assertThat(view.getString("postdoctoral.targets[0].completionRate")).isEqualTo("28.33");
        assertThat(read(INTAKE + "?region=320300&period=2022-Q1").getList("postdoctoralByPlan[0].years.partial"))
                .containsExactly(false, false);
    }

    @Test
    void whatCannotBeAsked() {
        given().get(INTAKE).then().statusCode(400);
        given().get(INTAKE + "?region=1").then().statusCode(404);
        given().get(INTAKE + "?region=320300&plan=x").then().statusCode(400);
    }
}
