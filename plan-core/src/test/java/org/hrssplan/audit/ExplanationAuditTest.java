package org.hrssplan.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * Redoes every verdict from its explanation alone. Subclassed once a service, with the bundled plans and the fictional
 * city.
 */
@TestInstance(Lifecycle.PER_CLASS)
public abstract class ExplanationAuditTest {

    private static final List<String> PERIODS_OF_2021 =
            List.of("2021-01", "2021", "2022-S1", "2023", "2024-Q3", "2025");
    private static final List<String> PERIODS_OF_2016 = List.of("2016", "2018-Q1", "2020-11", "2020");
    private static final String SAMPLE = "sample-2021-2025";

    private final List<Map<String, Object>> answers = new ArrayList<>();

    @Test
    void everyExplanationGivesItsAnswer() {
        Set<String> verdicts = new TreeSet<>();
        for (Map<String, Object> answer : answers()) {
            assertThat(Auditor.differences(answer)).as(about(answer)).isEmpty();
            verdicts.add((String) answer.get("verdict"));
        }
        assertThat(verdicts).contains("NOT_REPORTED", "COMPLETED").hasSizeGreaterThan(4);
    }

    /** An audit that finds nothing wrong with anything would be worth nothing. */
    @Test
    void aNumberThatIsChangedIsNoticed() {
        int changed = 0;
        for (Map<String, Object> answer : answers()) {
            if (answer.get("achieved") == null || answer.get("target") == null) {
                continue;
            }
            assertThat(isNoticed(answer, "target")).as(about(answer)).isTrue();
            // Not each of them: an observation that another one stands for is told and not used.
            assertThat(isNoticed(answer, "observation")).as(about(answer)).isTrue();
            if (answer.get("baseline") != null) {
                assertThat(isNoticed(answer, "baseline")).as(about(answer)).isTrue();
            }
            changed++;
            if (answer.get("pace") != null) {
                noticePaces(answer);
            }
        }
        assertThat(changed).isGreaterThan(100);
    }

    private static void noticePaces(Map<String, Object> answer) {
        Map<String, Object> explanation = map(answer.get("explanation"));
        assertThat(Auditor.differences(
                        with(answer, "elapsedMonths", ((Number) explanation.get("elapsedMonths")).intValue() - 1)))
                .as(about(answer))
                .isNotEmpty();
        if (inputs(answer).stream().anyMatch(one -> one.get("name").equals("scheduled"))) {
            assertThat(isNoticed(answer, "scheduled")).as(about(answer)).isTrue();
        }
        BigDecimal above = new BigDecimal(answer.get("pace").toString()).add(BigDecimal.ONE);
        if (answer.get("verdict").equals("AHEAD")) {
            Map<String, Object> thresholds = new HashMap<>(map(explanation.get("thresholds")));
            thresholds.put("ahead", above);
            assertThat(Auditor.differences(with(answer, "thresholds", thresholds)))
                    .as(about(answer))
                    .isNotEmpty();
        }
    }

    /** The results of the steps are the answer's numbers. */
    @Test
    void everyStepGivesTheNumberOfItsName() {
        for (Map<String, Object> answer : answers()) {
            for (Map<String, Object> step : list(map(answer.get("explanation")).get("steps"))) {
                if (step.get("result") != null) {
                    assertThat(step.get("result")).as(about(answer)).isEqualTo(answer.get((String) step.get("name")));
                }
            }
        }
    }

    /** Whether the audit finds a difference when an input of this name has another figure. */
    private static boolean isNoticed(Map<String, Object> answer, String name) {
        List<Map<String, Object>> inputs = inputs(answer);
        return IntStream.range(0, inputs.size())
                .filter(index -> inputs.get(index).get("name").equals(name))
                .anyMatch(index -> {
                    List<Map<String, Object>> others = new ArrayList<>(inputs);
                    others.set(index, withOtherFigure(inputs.get(index)));
                    return !Auditor.differences(with(answer, "inputs", others)).isEmpty();
                });
    }

    /** The first digit of the number becomes another one. */
    private static Map<String, Object> withOtherFigure(Map<String, Object> input) {
        String figure = (String) input.get("figure");
        int at = firstDigit(figure);
        char digit = figure.charAt(at) == '9' ? '8' : (char) (figure.charAt(at) + 1);
        Map<String, Object> other = new HashMap<>(input);
        other.put("figure", figure.substring(0, at) + digit + figure.substring(at + 1));
        return other;
    }

    private static int firstDigit(String figure) {
        int at = 0;
        while (!Character.isDigit(figure.charAt(at))) {
            at++;
        }
        return at;
    }

    private static List<Map<String, Object>> inputs(Map<String, Object> answer) {
        return list(map(answer.get("explanation")).get("inputs"));
    }

    private static Map<String, Object> with(Map<String, Object> answer, String field, Object value) {
        Map<String, Object> explanation = new HashMap<>(map(answer.get("explanation")));
        explanation.put(field, value);
        Map<String, Object> changed = new HashMap<>(answer);
        changed.put("explanation", explanation);
        return changed;
    }

    private List<Map<String, Object>> answers() {
        if (answers.isEmpty()) {
            answers.addAll(read());
        }
        return answers;
    }

    private static List<Map<String, Object>> read() {
        List<Map<String, Object>> answers = new ArrayList<>();
        List<String> plans = json("/api/v1/plans").getList("items.id", String.class);
        assertThat(plans).hasSize(8).contains(SAMPLE);
        for (String plan : plans) {
            Set<String> regions = new LinkedHashSet<>();
            regions.add(json("/api/v1/plans/" + plan).getString("jurisdiction.code"));
            regions.addAll(json("/api/v1/plans/" + plan + "/breakdowns")
                    .getList("items.rows.flatten().region.code", String.class));
            for (String region : regions) {
                for (String period : plan.endsWith("2020") ? PERIODS_OF_2016 : PERIODS_OF_2021) {
                    answers.addAll(json("/api/v1/plans/" + plan + "/progress?limit=1000&region=" + region + "&period="
                                    + period)
                            .getList("items"));
                }
            }
        }
        return answers;
    }

    private static String about(Map<String, Object> answer) {
        return answer.get("indicator") + " " + answer.get("region") + " " + answer.get("period") + " "
                + answer.get("explanation");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Object value) {
        return (List<Map<String, Object>>) value;
    }

    private static JsonPath json(String path) {
        return given().get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath(JsonPathConfig.jsonPathConfig().numberReturnType(NumberReturnType.BIG_DECIMAL));
    }
}
