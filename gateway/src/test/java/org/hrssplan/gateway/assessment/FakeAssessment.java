package org.hrssplan.gateway.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hrssplan.gateway.domain.Domain;
import org.hrssplan.gateway.fake.Behaviour;
import org.hrssplan.gateway.fake.LiuzhouPlan;

/** Services that rank regions; labor relations asks nothing of any. */
final class FakeAssessment {
    static final String SCORING =
            "{\"version\":\"2021-1\",\"cap\":1.20,\"missing\":\"EXCLUDE\",\"minimumCoverage\":50}";

    private FakeAssessment() {}

    static Behaviour servedBy(Domain domain) {
        return Behaviour.json(200, answer(domain));
    }

    static String answer(Domain domain) {
        return answer(SCORING, "2021", regions(domain).toArray(String[]::new));
    }

    static String answer(String scoring, String period, String... regions) {
        return """
                {"plan":"%s","period":"%s","asOf":null,"scoring":%s,"thresholds":"2021-1","tables":[%s],"regions":[%s]}"""
                .formatted(
                        LiuzhouPlan.ID,
                        period,
                        scoring,
                        regions.length == 0 ? "" : "{\"indicator\":\"one\",\"weight\":1,\"title\":\"分解\"}",
                        String.join(",", regions));
    }

    private static List<String> regions(Domain domain) {
        return switch (domain) {
            case EMPLOYMENT ->
                List.of(
                        region("320382", "110.00", "220", "2", weights(1, 1), weights()),
                        region("320322", "100.00", "100", "1", weights(1), weights()),
                        region("320305", "84.44", "2111/25", "1", weights(1), weights()),
                        region("320321", "100.00", "100", "1", weights(1), weights(1, 1)),
                        region("320324", "100.00", "100", "1", weights(1), weights(1, 1, 1, 1)),
                        region("320303", "null", "0", "0", weights(), weights(1)));
            case SOCIAL_INSURANCE -> List.of(region("320382", "33.33", "100/3", "1.0", weights(1), weights()));
            case TALENT -> List.of(region("320321", "100.00", "100", "1", weights(1), weights()));
            case LABOR_RELATIONS -> List.of();
        };
    }

    /** Indicators of these weights. */
    static String weights(int... weights) {
        return Arrays.stream(weights)
                .mapToObj(weight -> "{\"indicator\":\"one\",\"weight\":" + weight + ",\"pace\":1.2000}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    static String region(String code, String score, String points, String weights, String judged, String missing) {
        int with = count(judged);
        int due = with + count(missing);
        return """
                {"rank":null,"region":{"code":"%s","name":"邳州市","nameEn":"Pizhou"},"score":%s,"points":"%s","weights":%s,
                "unranked":null,"coverage":{"due":%d,"judged":%d,"share":%s},"indicators":%s,"missing":%s}"""
                .formatted(code, score, points, weights, due, with, share(with, due), judged, missing);
    }

    private static int count(String indicators) {
        return (int) IntStream.range(0, indicators.length())
                .filter(index -> indicators.charAt(index) == '{')
                .count();
    }

    private static String share(int judged, int due) {
        return new BigDecimal(judged * 100)
                .divide(new BigDecimal(due), 2, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
