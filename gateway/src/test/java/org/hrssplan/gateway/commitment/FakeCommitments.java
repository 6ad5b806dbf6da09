package org.hrssplan.gateway.commitment;

import java.util.List;
import org.hrssplan.gateway.domain.Domain;
import org.hrssplan.gateway.fake.Behaviour;
import org.hrssplan.gateway.fake.LiuzhouPlan;

/** Services with promises; social insurance has none, talent sends two pages. */
final class FakeCommitments {
    private FakeCommitments() {}

    static Behaviour servedBy(Domain domain, String period) {
        return (request, socket) -> Behaviour.json(200, answer(domain, period, request.contains("cursor=two")))
                .answer(request, socket);
    }

    static String answer(Domain domain, String period, boolean second) {
        return switch (domain) {
            case EMPLOYMENT ->
                page(
                        List.of(
                                item("goal", "第一章 目标", "第一章 第三节", period, "NOT_REPORTED"),
                                item("fairs", "第二章 就业", "第二章 第一节", period, "DONE"),
                                item("news", "稳就业 保民生", "1 笑", period, "LATE")),
                        "");
            case SOCIAL_INSURANCE -> page(List.of(), "");
            case TALENT ->
                second
                        ? page(List.of(item("experts", "第四章 人才", "第四章 第二节", period, "MISSED")), "")
                        : page(
                                List.of(
                                        item("talent-goal", "第一章 目标", "第一章 第三节", period, "DONE"),
                                        item("schools", "第四章 人才", "第四章 第一节", period, "ON_TIME")),
                                ",\"next\":\"two\"");
            case LABOR_RELATIONS -> page(List.of(item("cases", "第三章 劳动关系", "第三章 章首", period, "NOT_STARTED")), "");
        };
    }

    private static String page(List<String> items, String next) {
        return "{\"items\":[" + String.join(",", items) + "]" + next + "}";
    }

    private static String item(String id, String chapter, String section, String period, String state) {
        return """
                {"id":"%s","plan":"%s","kind":"QUANTIFIED","title":"任务","printed":"不少于400场","value":400.50,
                "programme":1,"chapter":"%s","indicator":null,"source":{"document":"规划","section":"%s"},"period":"%s",
                "state":"%s","occurrences":[{"period":"2021"}]}"""
                .formatted(id, LiuzhouPlan.ID, chapter, section, period, state);
    }
}
