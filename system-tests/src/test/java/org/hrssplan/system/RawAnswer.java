package org.hrssplan.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;

/**
 * What came back.
 *
 * @param headers name and value as they came
 * @param text what was read of its body
 * @param millis until its end
 */
record RawAnswer(int status, List<RawRequest.Header> headers, String text, long millis) {

    /** The first of this name; empty where there is none. */
    String header(String name) {
        return headers.stream()
                .filter(one -> one.name().equalsIgnoreCase(name))
                .map(RawRequest.Header::value)
                .findFirst()
                .orElse("");
    }

    JsonNode json() {
        return Rest.tree(text);
    }

    boolean isProblem() {
        return header("Content-Type").toLowerCase(Locale.ROOT).startsWith("application/problem+json");
    }

    boolean isGood() {
        return status >= 200 && status < 300;
    }

    /** The code of a problem; empty for anything else. */
    String code() {
        return isProblem() && !text.isEmpty() ? json().path("code").asText() : "";
    }

    @Override
    public String toString() {
        String shown = text.replaceAll("\\P{Print}", "?");
        return status + " " + header("Content-Type") + " in " + millis + " ms: "
                + (shown.length() < 600 ? shown : shown.substring(0, 600) + "…");
    }
}
