package org.hrssplan.gateway.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.hrssplan.gateway.domain.Domain;
import org.hrssplan.gateway.part.Part;
import org.hrssplan.gateway.part.PlanQuestion;

/**
 * What one domain knows of a plan.
 *
 * @param period through whose end it judged the plan
 * @param chapters in which it has rows
 * @param programmes that it owns
 * @param commitments that it owns, counted
 * @param alerts that are open, as the domain sent them; none where it knows of no alerts
 * @param domains that have a part of the plan by its package; none where it does not tell
 */
record PlanPart(
        PlanHead plan,
        String period,
        List<ChapterPart> chapters,
        List<Programme> programmes,
        CommitmentCounts commitments,
        List<JsonNode> alerts,
        List<Domain> domains)
        implements Part {

    private record Frame(String period, int startYear, int endYear) {}

    @Override
    public Object frame() {
        return new Frame(period, plan.startYear(), plan.endYear());
    }

    /** A chapter with the domain's rows. */
    record ChapterPart(ChapterHead head, List<Row> rows) {}

    /**
     * The heading of a chapter.
     *
     * @param position order within the whole plan
     */
    record ChapterHead(int position, String title, List<String> markers) {
        ChapterHead {
            Objects.requireNonNull(title);
            markers = markers == null ? List.of() : List.copyOf(markers);
        }
    }

    /**
     * A row.
     *
     * @param sent the row as the domain sent it
     */
    record Row(IndicatorRow content, JsonNode sent) {}

    /**
     * A named action plan.
     *
     * @param number as the plan numbers it
     * @param sent as the domain sent it
     */
    record Programme(int number, JsonNode sent) {}

    /**
     * Reads the answer to the question for a plan's part.
     *
     * @throws IllegalArgumentException if it is the answer to another question
     */
    static PlanPart read(JsonNode json, ObjectReader reader, Domain domain, PlanQuestion question)
            throws JsonProcessingException {
        PlanHead head = reader.treeToValue(json.required("plan"), PlanHead.class);
        String judged = json.required("period").asText();
        require(question.isAnsweredBy(head.id(), judged));
        require(domain.id().equals(json.required("domain").textValue()));
        List<ChapterPart> chapters = new ArrayList<>();
        for (JsonNode chapter : array(json, "chapters")) {
            chapters.add(chapter(chapter, reader, domain, judged));
        }
        List<Programme> programmes = new ArrayList<>();
        if (json.has("programmes")) {
            for (JsonNode sent : array(json, "programmes")) {
                require(sent.path("number").isInt());
                programmes.add(new Programme(sent.path("number").intValue(), sent));
            }
        }
        CommitmentCounts commitments = json.has("commitments")
                ? reader.treeToValue(json.get("commitments"), CommitmentCounts.class)
                : CommitmentCounts.NONE;
        require(commitments != null);
        List<JsonNode> alerts = new ArrayList<>();
        if (json.has("alerts")) {
            array(json, "alerts").forEach(alerts::add);
        }
        return new PlanPart(
                head,
                judged,
                List.copyOf(chapters),
                List.copyOf(programmes),
                commitments,
                List.copyOf(alerts),
                domains(json.path("plan").path("domains")));
    }

    /** Those of which this gateway knows. */
    private static List<Domain> domains(JsonNode ids) {
        return StreamSupport.stream(ids.spliterator(), false)
                .flatMap(id -> Domain.of(id.asText()).stream())
                .toList();
    }

    private static ChapterPart chapter(JsonNode json, ObjectReader reader, Domain domain, String period)
            throws JsonProcessingException {
        List<Row> rows = new ArrayList<>();
        for (JsonNode sent : array(json, "indicators")) {
            IndicatorRow row = reader.treeToValue(sent, IndicatorRow.class);
            require(row.domain() == domain);
            require(row.progress().period().equals(period));
            rows.add(new Row(row, sent));
        }
        return new ChapterPart(reader.treeToValue(json, ChapterHead.class), List.copyOf(rows));
    }

    private static JsonNode array(JsonNode json, String field) {
        JsonNode array = json.required(field);
        require(array.isArray());
        return array;
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("the answer does not fit the question");
        }
    }
}
