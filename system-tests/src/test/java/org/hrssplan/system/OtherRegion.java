package org.hrssplan.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.hrssplan.system.RawRequest.Body;
import org.hrssplan.system.RawRequest.Header;

/**
 * What the account of one county asks about another county, whose code is not in the path, or an author about a
 * submission that is the author's own.
 */
record OtherRegion(String what, RawRequest request, Predicate<RawAnswer> refused) {
    private static final String API = "/api/v1";

    boolean isRefusedBy(RawAnswer answer) {
        return refused.test(answer);
    }

    static List<OtherRegion> all(String domain, Stage stage) {
        List<OtherRegion> all = new ArrayList<>();
        Predicate<RawAnswer> outOfScope = answer ->
                Set.of(403, 404, 422).contains(answer.status()) && answer.text().contains("OUT_OF_SCOPE");
        Predicate<RawAnswer> oneRowOut =
                answer -> answer.status() == 207 && answer.text().contains("OUT_OF_SCOPE");
        Predicate<RawAnswer> empty = answer -> answer.status() == 200
                && answer.json().path("items").isArray()
                && answer.json().path("items").isEmpty();
        String rows =
                "{\"items\": [" + stage.row(Stage.SIBLING, "2026-06") + "," + stage.row(Stage.COUNTY, "2026-06") + "]}";
        all.add(write(domain, "a row among others", "/observations", "application/json", rows, outOfScope));
        all.add(write(
                domain,
                "a row among others, each for itself",
                "/observations?atomic=false&dryRun=true",
                "application/json",
                rows,
                oneRowOut));
        all.add(write(domain, "a row of a file", "/observations/import", "application/json", rows, outOfScope));
        String csv = "指标代码,地区代码,期间,数值,单位,来源文件\n%s,%s,2026-06,600,%s,台账\n"
                .formatted(stage.get("code"), Stage.COUNTY, stage.get("unit"));
        all.add(write(domain, "a line of a file", "/observations/import", "text/csv; charset=utf-8", csv, outOfScope));
        all.add(read(domain, "drafts by query", "/observations?status=SUBMITTED&region=" + Stage.COUNTY, empty));
        all.add(read(
                domain,
                "drafts below the city",
                "/observations?status=SUBMITTED&descendants=true&region=" + Stage.CITY,
                empty));
        all.add(read(
                domain,
                "a draft by id",
                "/observations/" + stage.get("observation.1"),
                answer -> answer.status() == 404));
        all.add(read(
                domain,
                "revisions of a draft",
                "/observations/" + stage.get("observation.1") + "/revisions",
                answer -> answer.status() == 404));
        all.add(read(
                domain,
                "a draft of a report",
                "/plans/" + Stage.PLAN_OF_COMMITMENTS + "/commitments/" + stage.get("commitment.1") + "/reports/"
                        + Stage.YEAR,
                answer -> answer.status() == 404));
        all.addAll(ofDomain(domain, empty));
        all.addAll(own(stage));
        return all;
    }

    private static List<OtherRegion> ofDomain(String domain, Predicate<RawAnswer> empty) {
        Predicate<RawAnswer> refused = answer -> Set.of(403, 404, 422).contains(answer.status());
        return switch (domain) {
            case "employment" ->
                List.of(
                        read(domain, "employers by query", "/monitored-employers?region=" + Stage.COUNTY, empty),
                        read(domain, "headcounts by employer", "/headcounts?employer=sample-01-1", empty),
                        put(
                                domain,
                                "an employer of another county, taken over",
                                "/monitored-employers/sample-01-1",
                                "{\"name\": \"某企业\", \"region\": \"" + Stage.SIBLING
                                        + "\", \"industry\": \"C\", \"firstMonth\": \"2021-01\"}",
                                refused));
            case "labor-relations" ->
                List.of(
                        read(domain, "arrears by query", "/wage-arrears?region=" + Stage.COUNTY, empty),
                        put(
                                domain,
                                "arrears of another county, taken over",
                                "/wage-arrears/sample-01-01",
                                "{\"region\": \"" + Stage.SIBLING + "\", \"employer\": \"某企业\", \"workers\": 7,"
                                        + " \"owed\": 1000.5, \"since\": \"2021-01-31\", \"state\": \"OPEN\"}",
                                refused));
            default -> List.of();
        };
    }

    private static List<OtherRegion> own(Stage stage) {
        Predicate<RawAnswer> ownSubmission =
                answer -> answer.status() == 403 && answer.code().equals("OWN_SUBMISSION");
        String author = "Bearer " + Tokens.of(Stage.AUTHOR, "administrator");
        List<OtherRegion> own = new ArrayList<>();
        String report = "/plans/" + Stage.PLAN_OF_COMMITMENTS + "/commitments/" + stage.get("commitment.1")
                + "/reports/" + Stage.YEAR;
        for (String path : List.of("/observations/" + stage.get("observation.1"), report)) {
            for (String decision : List.of("/publish", "/return")) {
                own.add(new OtherRegion(
                        "the own submission " + path + decision,
                        request("POST", path + decision, author, "application/json", "{\"reason\": \"核对\"}")
                                .with("If-Match", "\"1-SUBMITTED\""),
                        ownSubmission));
            }
        }
        return own;
    }

    private static OtherRegion read(String domain, String what, String path, Predicate<RawAnswer> refused) {
        return new OtherRegion(
                what,
                new RawRequest("GET", API + path, List.of(new Header("Authorization", sibling(domain))), null),
                refused);
    }

    /** Rows of files and bodies name the first county beside the account's own, or instead of it. */
    private static OtherRegion write(
            String domain, String what, String path, String type, String body, Predicate<RawAnswer> refused) {
        return new OtherRegion(what, request("POST", path, sibling(domain), type, body), refused);
    }

    private static OtherRegion put(String domain, String what, String path, String body, Predicate<RawAnswer> refused) {
        return new OtherRegion(
                what,
                request("PUT", path, sibling(domain), "application/json", body).with("If-Match", "\"1\""),
                refused);
    }

    private static RawRequest request(String method, String path, String token, String type, String body) {
        return new RawRequest(
                method,
                API + path,
                List.of(new Header("Authorization", token), new Header("Content-Type", type)),
                Body.of(body));
    }

    private static String sibling(String domain) {
        return "Bearer " + Tokens.of("sibling", List.of("administrator"), List.of(Stage.SIBLING), List.of(domain));
    }

    @Override
    public String toString() {
        return what + " (" + request + ")";
    }
}
