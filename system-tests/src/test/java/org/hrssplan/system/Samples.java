package org.hrssplan.system;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hrssplan.system.RawRequest.Body;
import org.hrssplan.system.RawRequest.Header;
import org.jspecify.annotations.Nullable;

/**
 * A request that is in order for every operation of an application; whatever operation is new needs what stands in its
 * path and body here.
 */
final class Samples {
    /** The tag of what has just been submitted. */
    private static final String NEW = "\"1-SUBMITTED\"";

    private static final Map<String, String> TAGS = Map.of(
            "acknowledgeAlert",
            "\"1-RAISED\"",
            "resolveAlert",
            "\"1-RAISED\"",
            "publishObservation",
            NEW,
            "returnObservation",
            NEW,
            "publishCommitmentReport",
            NEW,
            "returnCommitmentReport",
            NEW,
            "addTargetChange",
            "\"0\"");

    private final Stage stage;

    Samples(Stage stage) {
        this.stage = stage;
    }

    /** Without a token. */
    RawRequest of(ApiOperation operation) {
        List<Header> headers = new ArrayList<>();
        String tag = TAGS.get(operation.id());
        if (tag != null) {
            headers.add(new Header("If-Match", tag));
        } else if (operation.needsIfMatch()) {
            throw new IllegalStateException("no tag for " + operation);
        }
        String text = body(operation);
        if (text != null) {
            headers.add(new Header("Content-Type", mediaType(operation)));
        }
        return new RawRequest(
                operation.method(),
                path(operation) + query(operation, ""),
                List.copyOf(headers),
                text == null ? null : Body.of(text));
    }

    static String mediaType(ApiOperation operation) {
        return operation.takesJson()
                ? ApiOperation.JSON
                : operation.bodies().keySet().iterator().next();
    }

    /** As it stands on the first line of a request. */
    String path(ApiOperation operation) {
        String path = operation.path();
        for (ApiParameter parameter : operation.parameters()) {
            if (parameter.isInPath()) {
                path = path.replace("{" + parameter.name() + "}", value(operation, parameter.name()));
            }
        }
        if (path.contains("{")) {
            throw new IllegalStateException("no sample request for " + operation + ": " + path);
        }
        return path;
    }

    /** The parameters that must be there, but for one. */
    String query(ApiOperation operation, String without) {
        StringBuilder query = new StringBuilder();
        for (ApiParameter parameter : operation.parameters()) {
            boolean spares = parameter.name().equals("dryRun") && !operation.reads();
            if (parameter.isInQuery() && !parameter.name().equals(without) && (parameter.required() || spares)) {
                query.append(query.length() == 0 ? '?' : '&')
                        .append(parameter.name())
                        .append('=')
                        .append(spares ? "true" : value(operation, parameter.name()));
            }
        }
        return query.toString();
    }

    private String value(ApiOperation operation, String parameter) {
        String path = operation.path();
        return switch (parameter) {
            case "plan" ->
                path.contains("/commitments")
                        ? Stage.PLAN_OF_COMMITMENTS
                        : path.contains("/programmes")
                                ? Stage.PLAN_OF_PROGRAMMES
                                : operation.method().equals("PUT") && path.endsWith("{plan}")
                                        ? Stage.NEW_PLAN
                                        : Stage.PLAN;
            case "code" -> path.startsWith("/api/v1/regions") ? Stage.COUNTY : stage.get("code");
            case "id" -> id(operation);
            case "number" -> path.contains("/programmes") ? stage.get("programme") : "0";
            case "region" -> isOfCounty(operation) ? Stage.COUNTY : Stage.CITY;
            case "period" -> path.contains("/reports") ? Stage.YEAR : "2023-01";
            case "from" -> "2023-01";
            case "year" -> "2021";
            case "scheme" -> "EMPLOYEE_PENSION";
            case "channel" -> "ARBITRATION";
            default -> throw new IllegalStateException("no sample request for " + operation + ": " + parameter);
        };
    }

    private static boolean isOfCounty(ApiOperation operation) {
        return operation.path().contains("/casework/{") || operation.id().equals("getTemplate");
    }

    private String id(ApiOperation operation) {
        String path = operation.path();
        String nth = operation.id().startsWith("publish") ? "2" : operation.id().startsWith("return") ? "3" : "1";
        if (path.contains("/commitments/")) {
            return stage.get("commitment." + nth);
        }
        if (path.contains("/observations/")) {
            return stage.get("observation." + nth);
        }
        return switch (path.split("/", 5)[3]) {
            case "alerts" -> stage.get("alert");
            case "imports" -> stage.get("import");
            case "monitored-employers" -> "sample-01-1";
            case "wage-arrears" -> "sample-01-01";
            default -> throw new IllegalStateException("no sample request for " + operation);
        };
    }

    /** The example of the document, for what there is on the stage; null where no body is taken. */
    @Nullable
    String body(ApiOperation operation) {
        if (operation.bodies().isEmpty()) {
            return null;
        }
        return switch (operation.id()) {
            case "submitObservations", "importObservations" ->
                "{\"items\": [" + stage.row(Stage.COUNTY, "2026-05") + "], \"submittedBy\": \"统计科\"}";
            case "takeHeadcounts" ->
                "{\"items\": [{\"employer\": \"sample-01-1\", \"month\": \"2023-01\","
                        + " \"headcount\": 420}], \"recordedBy\": \"监测岗\", \"note\": null}";
            case "putMonitoredEmployer", "putWageArrears" ->
                example(operation).replaceAll("\"region\":\"\\d+\"", "\"region\":\"" + Stage.COUNTY + "\"");
            case "proposeBreakdown" ->
                "{\"regions\": [\"%s\", \"%s\"], \"years\": [2021, 2022], \"unit\": \"%s\","
                                .formatted(Stage.COUNTY, Stage.SIBLING, stage.get("unit"))
                        + " \"scale\": 0, \"method\": \"BY_WEIGHT\", \"weights\": {\"%s\": 1, \"%s\": 2}}"
                                .formatted(Stage.COUNTY, Stage.SIBLING);
            case "putBreakdown" ->
                "{\"title\": \"分解\", \"unit\": \"%s\", \"years\": [2021, 2022],".formatted(stage.get("unit"))
                        + " \"rows\": [{\"region\": \"%s\", \"values\": [1, 2]}],".formatted(Stage.COUNTY)
                        + " \"source\": {\"document\": \"通知\"}, \"recordedBy\": \"规划科\"}";
            case "reportCommitment" -> "{\"period\": \"2025\", \"milestone\": \"STARTED\", \"evidence\": \"台账\"}";
            default -> example(operation);
        };
    }

    private static String example(ApiOperation operation) {
        JsonNode example = operation.bodies().get(mediaType(operation));
        if (example == null || example.isMissingNode()) {
            throw new IllegalStateException("no sample request for " + operation + ": no example of its body");
        }
        return example.isTextual() ? example.asText() : example.toString();
    }

    /** Each char one byte, as {@link RawRequest} takes it. */
    static String bytes(String text) {
        return new String(text.getBytes(UTF_8), ISO_8859_1);
    }
}
