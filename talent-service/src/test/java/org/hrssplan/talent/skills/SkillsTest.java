package org.hrssplan.talent.skills;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.hrssplan.reporting.Reported;
import org.junit.jupiter.api.Test;

/** Each test has a region and year of its own. */
@QuarkusTest
class SkillsTest extends Reported {

    private static final String SKILLS = "/api/v1/skills";

    @Test
    void partsStandBesideTheirWholes() {
        report("450000", "skilled-talent", "2022", "8000", "人");
        report("450000", "highly-skilled-talent", "2022", "2500", "人");
        report("450000", "new-vocational-certificates", "2022-S1", "300", "人次");
        report("450000", "new-vocational-certificates", "2022-S2", "500", "人次");
        report("450000", "new-senior-vocational-certificates", "2022", "100", "人次");

        JsonPath view = read(SKILLS + "?region=450000&period=2022");
        assertThat(view.getString("highlySkilledPart.share")).isEqualTo("31.25");
        assertThat(view.getString("seniorPart.share")).isEqualTo("12.50");
        assertThat(view.getString("certificates.reported.value")).isEqualTo("800");
        assertThat(view.getList("certificates.reported.observations")).hasSize(2);
        assertThat(view.getList("highlySkilledPart.findings")).isEmpty();

        JsonPath half = read(SKILLS + "?region=450000&period=2022-S1");
        assertThat(half.getString("certificates.reported.value")).isEqualTo("300");
        assertThat(half.<Object>get("seniorPart.share")).isNull();
        assertThat(half.<Object>get("skilledTalent.reported")).isNull();
    }

    /** Parts of a flow may pass their whole over several months though each month was taken as it came. */
    @Test
    void aPartAboveItsWholeIsFound() {
        report("430000", "new-vocational-certificates", "2022-01", "10", "人次");
        report("430000", "new-vocational-certificates", "2022-Q2", "10", "人次");
        report("430000", "new-vocational-certificates", "2022-02", "10", "人次");
        report("430000", "new-vocational-certificates", "2022-03", "10", "人次");
        report("430000", "new-senior-vocational-certificates", "2022-S1", "41", "人次");

        JsonPath view = read(SKILLS + "?region=430000&period=2022-S1");
        assertThat(view.getString("certificates.reported.value")).isEqualTo("40");
        assertThat(view.getString("seniorPart.share")).isEqualTo("102.50");
        assertThat(view.getList("seniorPart.findings.rule")).containsExactly("PART_OF_WHOLE");
        assertThat(read(SKILLS + "?region=430000&period=2022").<Object>get("seniorPart.share"))
                .isNull();
    }

    @Test
    void theDensityIsReportedAndEstimated() {
        report("510000", "highly-skilled-talent", "2022", "796", "人");
        report("510000", "labor-force", "2022", "1", "万人");
        report("510000", "highly-skilled-per-10000-workers", "2022", "700", "人/万人");

        JsonPath view = read(SKILLS + "?region=510000&period=2022");
        assertThat(view.getString("highlySkilledPer10000Workers.reported.value"))
                .isEqualTo("700");
        assertThat(view.getString("highlySkilledPer10000Workers.computed.value"))
                .isEqualTo("796");
        assertThat(view.getBoolean("highlySkilledPer10000Workers.computed.defined"))
                .isFalse();
        assertThat(view.getList("highlySkilledPer10000Workers.findings")).isEmpty();
    }

    @Test
    void targetsAreThoseOfThePlan() {
        report("320300", "highly-skilled-per-10000-workers", "2024", "780", "人/万人");

        JsonPath view = read(SKILLS + "?region=320300&period=2024");
        assertThat(view.getString("highlySkilledPer10000Workers.targets[0].printed"))
                .isEqualTo("796");
        assertThat(view.getBoolean("highlySkilledPer10000Workers.targets[0].satisfied"))
                .isFalse();
        assertThat(view.getString("certificates.targets[0].targetKind")).isEqualTo("CUMULATIVE");
    }

    @Test
    void whatCannotBeAsked() {
        given().get(SKILLS).then().statusCode(400);
        given().get(SKILLS + "?region=1").then().statusCode(404);
        given().get(SKILLS + "?region=450000&period=x").then().statusCode(400);
    }
}
