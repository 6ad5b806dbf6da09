package org.hrssplan.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What must hold of every answer, whatever was asked. */
final class AnswerRules {
    static final long DEADLINE_MILLIS = 8_000;

    /** A header that no answer has unless a request could put it there. */
    static final String INJECTED = "X-Injected";

    private static final Pattern TRACE = Pattern.compile("[0-9a-f]{32}");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]+");
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0a-\\x1f\\x7f]");

    private static final Map<String, Pattern> LEAKS = leaks();

    private AnswerRules() {}

    private static Map<String, Pattern> leaks() {
        Map<String, Pattern> leaks = new LinkedHashMap<>();
        leaks.put("a stack trace", Pattern.compile("\\bat [\\w.$]+\\([\\w$]+\\.java|\\bCaused by:|Stack ?[Tt]race"));
        leaks.put(
                "a Java class",
                Pattern.compile(
                        "\\b(java|javax|jakarta|sun|io\\.(quarkus|vertx|netty|smallrye)|org\\.(hibernate|h2|jboss|"
                                + "postgresql|hrssplan|apache|jose4j)|com\\.(fasterxml|sun))\\.[\\w.]+\\b|\\w+Exception\\b"));
        leaks.put(
                "SQL",
                Pattern.compile(
                        "(?i)\\bselect\\b.+\\bfrom\\b|\\binsert into\\b|SQLSTATE|JdbcSQL|\\bHQL\\b|syntax error"));
        leaks.put(
                "a path of the machine",
                Pattern.compile("(^|[\\s\"'(])/(root|home|tmp|work|usr|var|opt)/\\w|root:x:0"));
        leaks.put("a secret", Pattern.compile("(?i)password|BEGIN [A-Z ]*PRIVATE KEY|hrss_(app|owner)"));
        return leaks;
    }

    /** What is wrong with an answer; none if nothing is. */
    static List<String> complaints(RawAnswer answer) {
        List<String> complaints = new ArrayList<>();
        if (answer.status() >= 500 && !(answer.status() == 503 && answer.isProblem())) {
            complaints.add("a fault of the server");
        }
        if (answer.status() == 503 && answer.header("Retry-After").isEmpty()) {
            complaints.add("503 without Retry-After");
        }
        if (answer.status() >= 400) {
            problem(answer, complaints);
        }
        leaks(answer, complaints);
        headers(answer, complaints);
        if (answer.millis() > DEADLINE_MILLIS) {
            complaints.add("late");
        }
        return complaints;
    }

    private static void problem(RawAnswer answer, List<String> complaints) {
        if (!answer.isProblem()) {
            complaints.add("no problem+json");
            return;
        }
        if (answer.text().isEmpty()) {
            // To HEAD.
            return;
        }
        JsonNode problem = answer.json();
        if (problem.path("status").asInt() != answer.status()) {
            complaints.add("another status in the problem");
        }
        if (!CODE.matcher(problem.path("code").asText()).matches()) {
            complaints.add("no code");
        }
        if (!TRACE.matcher(problem.path("traceId").asText()).matches()) {
            complaints.add("no traceId");
        }
    }

    private static void leaks(RawAnswer answer, List<String> complaints) {
        StringBuilder seen = new StringBuilder();
        answer.headers().forEach(header -> seen.append(header.value()).append('\n'));
        if (answer.status() >= 400) {
            seen.append(answer.text());
        }
        LEAKS.forEach((what, pattern) -> {
            if (pattern.matcher(seen).find()) {
                complaints.add("shows " + what);
            }
        });
    }

    private static void headers(RawAnswer answer, List<String> complaints) {
        for (String name :
                List.of("X-Content-Type-Options", "Referrer-Policy", "X-Frame-Options", "Content-Security-Policy")) {
            if (answer.header(name).isEmpty()) {
                complaints.add("no " + name);
            }
        }
        if (!answer.header(INJECTED).isEmpty()) {
            complaints.add("a header of the request's making");
        }
        if (answer.headers().stream()
                .anyMatch(one -> CONTROL.matcher(one.value()).find())) {
            complaints.add("a control character in a header");
        }
    }
}
