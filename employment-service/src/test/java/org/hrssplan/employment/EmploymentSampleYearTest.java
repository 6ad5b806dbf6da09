package org.hrssplan.employment;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hrssplan.sample.SamplePlan;
import org.hrssplan.sample.SampleYearTest;
import org.hrssplan.verdict.Outlook;
import org.hrssplan.verdict.Verdict;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(SampleYearTest.Enabled.class)
class EmploymentSampleYearTest extends SampleYearTest {

    /** The first month had not been reported when the second began. */
    private static final List<String> QUESTIONS = List.of(
            "period=2021-01&asOf=2021-02-01T00:00:00Z",
            "period=2021-06",
            "period=2022",
            "period=2023",
            "period=2025-06",
            "period=2025");

    @Test
    void everyVerdictAndEveryOutlookOccurs() {
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        Set<Outlook> outlooks = EnumSet.noneOf(Outlook.class);
        for (String question : QUESTIONS) {
            JsonPath judged = get("/api/v1/plans/" + SamplePlan.ID + "/progress?limit=1000&" + question)
                    .jsonPath();
            judged.getList("items.verdict", String.class).forEach(one -> verdicts.add(Verdict.valueOf(one)));
            judged.getList("items.outlook", String.class).forEach(one -> outlooks.add(Outlook.valueOf(one)));
        }

        assertThat(verdicts).containsExactlyInAnyOrder(Verdict.values());
        assertThat(outlooks).containsExactlyInAnyOrder(Outlook.values());
    }
}
