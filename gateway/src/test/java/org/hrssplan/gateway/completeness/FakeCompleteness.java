package org.hrssplan.gateway.completeness;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hrssplan.gateway.domain.Domain;
import org.hrssplan.gateway.fake.Behaviour;
import org.hrssplan.gateway.fake.LiuzhouPlan;

/** Services that say what is expected, page by page; none of talent. */
final class FakeCompleteness {
    private static final Pattern LIMIT = Pattern.compile("[?&]limit=([0-9]+)");
    private static final Pattern CURSOR = Pattern.compile("[?&]cursor=([0-9]+)");
    private static final Pattern REGION = Pattern.compile("[?&]region=([0-9]+)");

    private FakeCompleteness() {}

    static Behaviour servedBy(Domain domain, String period) {
        return (request, socket) -> {
            String uri = request.split(" ", 3)[1];
            Matcher region = REGION.matcher(uri);
            String whole = answer(domain, period, number(LIMIT, uri, 100), number(CURSOR, uri, 0));
            // Filtered by a state that no figure has, the list is empty.
            String body = uri.contains("late=false") ? whole.replaceAll("\"items\":\\[.*", "\"items\":[]}") : whole;
            Behaviour.json(
                            200,
                            region.find()
                                    ? body.replace("\"region\":null", "\"region\":\"" + region.group(1) + "\"")
                                    : body)
                    .answer(request, socket);
        };
    }

    private static int number(Pattern pattern, String uri, int otherwise) {
        Matcher found = pattern.matcher(uri);
        return found.find() ? Integer.parseInt(found.group(1)) : otherwise;
    }

    /** The page that begins behind {@code from} figures. */
    static String answer(Domain domain, String period, int limit, int from) {
        int expected = expected(domain);
        List<String> items = new ArrayList<>();
        for (int index = from; index < Math.min(expected, from + limit); index++) {
            items.add(item(domain, index));
        }
        String next = from + limit < expected ? ",\"next\":\"" + (from + limit) + "\"" : "";
        return """
                {"plan":"%s","period":"%s","region":null,"asOf":null,"judgedOn":"2026-11-22","summary":%s,"items":[%s]%s}"""
                .formatted(LiuzhouPlan.ID, period, summary(domain), String.join(",", items), next);
    }

    private static int expected(Domain domain) {
        return switch (domain) {
            case EMPLOYMENT -> 5;
            case SOCIAL_INSURANCE -> 3;
            case TALENT -> 0;
            case LABOR_RELATIONS -> 4;
        };
    }

    private static String summary(Domain domain) {
        return switch (domain) {
            case EMPLOYMENT -> summary(5, 3, 2, "60.00");
            case SOCIAL_INSURANCE -> summary(3, 1, 2, "33.33");
            case TALENT -> summary(0, 0, 0, "null");
            case LABOR_RELATIONS -> summary(4, 2, 2, "50.00");
        };
    }

    private static String summary(int expected, int reported, int missing, String share) {
        return """
                {"expected":%d,"reported":%d,"inReview":0,"returned":0,"due":0,"missing":%d,"notYet":1,"late":%d,"share":%s}"""
                .formatted(expected, reported, missing, reported > 0 ? 1 : 0, share);
    }

    private static String item(Domain domain, int index) {
        return """
                {"indicator":"%s-%d","name":"人数","region":"450200","period":"2021","state":"MISSING","late":false,
                "dueOn":"2022-03-01","observation":"kept as it was sent"}"""
                .formatted(domain.id(), index);
    }
}
