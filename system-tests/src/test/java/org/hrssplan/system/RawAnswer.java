package org.hrssplan.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;

/**
 * What came back.
 *
 * @param headers name and value as they came
 * @param body what was read of it
 * @param millis until its end
 */
record RawAnswer(int status, List<RawRequest.Header> headers, byte[] body, long millis) {

    /** The first of this name; empty where there is none. */
    String header(String name) {
        return headers.stream()
                .filter(one -> one.name().equalsIgnoreCase(name))
                .map(RawRequest.Header::value)
                .findFirst()
                .orElse("");
    }

    String text() {
        return new String(body, UTF_8);
    }

    JsonNode json() {
        return Rest.tree(text());
    }

    boolean isProblem() {
        return header("Content-Type").toLowerCase(Locale.ROOT).startsWith("application/problem+json");
    }

    boolean isGood() {
        return status >= 200 && status < 300;
    }

    /** The code of a problem; empty for anything else. */
    String code() {
        return isProblem() && body.length > 0 ? json().path("code").asText() : "";
    }

    @Override
    public String toString() {
        String text = text().replaceAll("\\P{Print}", "?");
        return status + " " + header("Content-Type") + " in " + millis + " ms: "
                + (text.length() < 600 ? text : text.substring(0, 600) + "…");
    }
}
