package org.hrssplan.gateway.fake;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hrssplan.gateway.domain.Domain;

/** A plan of which every domain has a part, as the services send it. */
public final class LiuzhouPlan {
    public static final String ID = "liuzhou-2021-2025";

    private static final String HEAD =
            """
            {"id":"liuzhou-2021-2025","title":"柳州市“十四五”规划","titleEn":"Liuzhou","jurisdiction":{"code":"450200",
            "name":"柳州市","level":"CITY"},"startYear":2021,"endYear":2025,"baseYear":2020,
            "documentNumber":null,"chapters":[]}""";

    private static final String FINISHED =
            """
            {"id":"liuzhou-2016-2020","title":"柳州市“十三五”规划","jurisdiction":{"code":"450200","name":"柳州市"},
            "startYear":2016,"endYear":2020}""";

    private static final Pattern PERIOD = Pattern.compile("[?&]period=([^&]*)");

    private static final AtomicInteger ASKED = new AtomicInteger();

    private LiuzhouPlan() {}

    /** A view that the gateway was never asked for; the fakes do not look at the instant. */
    public static String neverAsked() {
        return "/api/v1/plans/" + ID + "?asOf=" + Instant.EPOCH.plusSeconds(ASKED.incrementAndGet());
    }

    /** What a service does that is well. */
    public static Behaviour servedBy(Domain domain) {
        return (request, socket) -> behaviour(domain, request.split(" ", 3)[1]).answer(request, socket);
    }

    private static Behaviour behaviour(Domain domain, String uri) {
        if (uri.equals("/api/v1/plans?limit=1000")) {
            return Behaviour.json(200, "{\"items\":[" + HEAD + (domain == Domain.TALENT ? "," + FINISHED : "") + "]}");
        }
        if (uri.startsWith("/api/v1/alerts?limit=1000")) {
            return Behaviour.json(200, "{\"items\":[" + String.join(",", alerts(domain)) + "]}");
        }
        if (uri.equals("/q/health/ready")) {
            return Behaviour.json(200, "{\"status\":\"UP\",\"checks\":[]}");
        }
        if (uri.startsWith("/api/v1/plans/" + ID + "/view")) {
            Matcher period = PERIOD.matcher(uri);
            return Behaviour.json(200, part(domain, period.find() ? period.group(1) : "2024"));
        }
        if (uri.startsWith("/api/v1/plans/" + ID + "/breakdown-check")) {
            return Behaviour.json(200, check(domain));
        }
        return Behaviour.problem(404, "PLAN_NOT_FOUND", "没有");
    }

    /** The answer of a domain for a period. */
    public static String part(Domain domain, String period) {
        return "{\"plan\":%s,\"period\":\"%s\",\"domain\":\"%s\",\"chapters\":[%s],%s,\"alerts\":[%s]}"
                .formatted(
                        HEAD,
                        period,
                        domain.id(),
                        chapters(domain, period),
                        promises(domain),
                        String.join(",", alerts(domain)));
    }

    /** Programmes and commitments of a domain. */
    private static String promises(Domain domain) {
        return switch (domain) {
            case EMPLOYMENT ->
                """
                "programmes":[{"number":3,"title":"就业"},{"number":1,"title":"培训"}],"commitments":{"total":5,"missed":1,
                "late":0,"notReported":2,"notStarted":0,"onTime":1,"done":1}""";
            case TALENT ->
                """
                "programmes":[{"number":2,"title":"人才"}],"commitments":{"total":2,"missed":0,"late":1,"notReported":0,
                "notStarted":1,"onTime":0,"done":0}""";
            case SOCIAL_INSURANCE, LABOR_RELATIONS -> "\"later\":1";
        };
    }

    /** What a domain says of its breakdowns; those of talent do not add up. */
    public static String check(Domain domain) {
        boolean consistent = domain != Domain.TALENT;
        return """
                {"plan":"%s","asOf":null,"consistent":%s,"later":1,"items":[{"code":"of-%s","domain":"%s","state":"ADOPTED",
                "target":37.50,"consistent":%s,"differences":[%s]}]}"""
                .formatted(
                        ID,
                        consistent,
                        domain.id(),
                        domain.id(),
                        consistent,
                        consistent ? "" : "{\"place\":\"TARGET\",\"difference\":0.10}");
    }

    /** The open alerts of a domain. */
    public static List<String> alerts(Domain domain) {
        return switch (domain) {
            case EMPLOYMENT ->
                List.of(
                        alert("450200.liuzhou-2021-2025.jobless-rate.at-risk.1", "BLUE"),
                        alert("450200.liuzhou-2021-2025.urban-new-employment.figure-overdue.2", "YELLOW"));
            case TALENT -> List.of(alert("450200.liuzhou-2021-2025.skilled-workers.behind-schedule.1", "RED"));
            case SOCIAL_INSURANCE, LABOR_RELATIONS -> List.of();
        };
    }

    private static String alert(String id, String level) {
        return """
                {"id":"%s","level":"%s","state":"RAISED","plan":"liuzhou-2021-2025","message":"落后","messageEn":"Behind",
                "raisedAt":"2022-03-02T00:00:00Z","arguments":[6.10]}"""
                .formatted(id, level);
    }

    private static String chapters(Domain domain, String period) {
        return switch (domain) {
            case EMPLOYMENT ->
                chapter(
                        1,
                        "就业",
                        row(domain, period, 2, "jobless-rate", "EXPECTED", "WITHIN_LIMIT", "null"),
                        row(domain, period, 1, "urban-new-employment", "EXPECTED", "AHEAD", "24.40"));
            case SOCIAL_INSURANCE ->
                chapter(2, "社会保障", row(domain, period, 5, "pension-coverage", "BINDING", "ON_TRACK", "50.60")) + ","
                        + chapter(
                                5,
                                "公共服务",
                                row(domain, period, 9, "social-security-cards", "EXPECTED", "AHEAD", "100.00"));
            case TALENT -> chapter(3, "人才", row(domain, period, 7, "skilled-workers", "EXPECTED", "BEHIND", "0.10"));
            case LABOR_RELATIONS ->
                chapter(4, "劳动关系", row(domain, period, 8, "mediation-rate", "BINDING", "NOT_REPORTED", "null")) + ","
                        + chapter(5, "公共服务", row(domain, period, 10, "hotline", "EXPECTED", "AHEAD", "99.90"));
        };
    }

    private static String chapter(int position, String title, String... rows) {
        return "{\"position\":%d,\"title\":\"%s\",\"markers\":[],\"indicators\":[%s]}"
                .formatted(position, title, String.join(",", rows));
    }

    private static String row(
            Domain domain, String period, int number, String code, String attribute, String verdict, String rate) {
        return """
                {"number":%d,"code":"%s","name":"城镇新增就业人数","domain":"%s","attribute":"%s","unit":"万人","parent":null,
                "baseline":{"value":31.19,"printed":"[31.19]","cumulative":true,"year":2020},
                "target":{"targetKind":"CUMULATIVE","value":25,"printed":"≥[25]","comparator":"GE","cumulative":true,
                "year":2025},"progress":{"indicator":"%s","region":"450200","period":"%s","targetKind":"CUMULATIVE",
                "target":25,"achieved":6.10,"completionRate":%s,"headroom":null,"scheduled":5.000000,"pace":1.2200,
                "requiredPerYear":4.725,"projected":30.50,"satisfied":false,"verdict":"%s","outlook":"ON_COURSE",
                "partial":false,"coverage":{"due":4},"explanation":{"rule":"CUMULATIVE","steps":[{"A":6.10,"T":25.0}]}},
                "later":{"more":0.50}}"""
                .formatted(number, code, domain.id(), attribute, code, period, rate, verdict);
    }
}
