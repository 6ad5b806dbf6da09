package org.hrssplan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hrssplan.system.Attacked.Aim;

/** All that an application shows: the answers of every operation that reads, to whoever may see everything. */
final class Views {
    private static final String EVERYONE = "Bearer " + Tokens.of(Stage.AUTHOR, "administrator", "auditor");

    /** How the services are, and since when; and the audit log, which tells of whatever was refused. */
    private static final Set<String> OTHERWISE_EACH_TIME = Set.of("listServices", "listAuditEntries", "verifyAudit");

    private Views() {}

    /** By application, each line a request and its answer. */
    static Map<String, List<String>> of(Attacked attacked) {
        Map<String, List<String>> views = new LinkedHashMap<>();
        for (Aim aim : attacked.aims()) {
            if (aim.operation().reads()
                    && !aim.passed()
                    && !OTHERWISE_EACH_TIME.contains(aim.operation().id())) {
                views.computeIfAbsent(aim.to().toString(), name -> new ArrayList<>())
                        .add(show(attacked, aim.to(), attacked.sample(aim)));
            }
        }
        // What is not published is shown where it is asked for.
        for (String domain : RunningSystem.DOMAINS) {
            Application service = attacked.service(domain);
            RawRequest drafts =
                    new RawRequest("GET", "/api/v1/observations?status=SUBMITTED&status=RETURNED", List.of(), null);
            views.get(service.toString()).add(show(attacked, service, drafts));
        }
        return views;
    }

    private static String show(Attacked attacked, Application to, RawRequest request) {
        RawAnswer answer = attacked.send(to, request.with("Authorization", EVERYONE));
        return request.target() + " " + answer.status() + " " + answer.text();
    }

    /** Fails with the first that shows something else than before. */
    static void assertSame(Map<String, List<String>> before, Map<String, List<String>> after) {
        before.forEach((name, views) -> {
            for (int index = 0; index < views.size(); index++) {
                String view = views.get(index);
                assertThat(after.get(name).get(index))
                        .as("%s %s", name, view.substring(0, view.indexOf(' ')))
                        .isEqualTo(view);
            }
        });
    }
}
