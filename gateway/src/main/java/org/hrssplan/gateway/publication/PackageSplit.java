package org.hrssplan.gateway.publication;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hrssplan.gateway.domain.Domain;
import org.hrssplan.http.FieldError;
import org.hrssplan.http.ProblemTexts;

/**
 * Splits a whole plan package into the parts of the domains. Every entry of a list says its domain; what is true of the
 * whole plan goes to every part, chapters and areas to the parts that refer to them. What the entries say is the
 * services' business.
 */
final class PackageSplit {
    private static final Set<String> OF_THE_WHOLE = Set.of("format", "plan", "documents", "regions");
    private static final String CHAPTERS = "chapters";
    private static final String AREAS = "areas";

    private final JsonNode whole;
    private final Locale language;
    private final Map<Domain, PackagePart> parts = new EnumMap<>(Domain.class);
    private final List<FieldError> errors = new ArrayList<>();

    private PackageSplit(JsonNode whole, Locale language) {
        this.whole = whole;
        this.language = language;
    }

    /** Reads a whole package; either parts or errors are what matters. */
    static PackageSplit of(JsonNode whole, Locale language) {
        PackageSplit split = new PackageSplit(whole, language);
        if (!whole.isObject() || !whole.path("plan").isObject()) {
            split.refuse(whole.isObject() ? "/plan" : "", "REQUIRED");
            return split;
        }
        split.refuseWhatOnlyPartsHave();
        for (Map.Entry<String, JsonNode> field : whole.properties()) {
            String name = field.getKey();
            if (!OF_THE_WHOLE.contains(name) && !name.equals(CHAPTERS) && !name.equals(AREAS)) {
                split.assign(name, field.getValue());
            }
        }
        split.refuseDoubles("indicators", "number");
        split.refuseDoubles("programmes", "number");
        split.refuseDoubles("commitments", "code");
        if (split.parts.isEmpty() && split.errors.isEmpty()) {
            split.refuse("/indicators", "REQUIRED");
        }
        if (split.errors.isEmpty()) {
            split.addShared();
        }
        return split;
    }

    /** The parts of the domains that have any. */
    Map<Domain, PackagePart> parts() {
        return parts;
    }

    /** Why the package cannot be split; empty if it can. */
    List<FieldError> errors() {
        return errors;
    }

    private void refuseWhatOnlyPartsHave() {
        if (whole.has("domain")) {
            refuse("/domain", "NOT_HERE");
        }
        if (whole.path("plan").has("domains")) {
            refuse("/plan/domains", "NOT_HERE");
        }
    }

    private void assign(String list, JsonNode entries) {
        if (!entries.isArray()) {
            if (!list.equals("domain")) {
                refuse("/" + list, "UNKNOWN_FIELD");
            }
            return;
        }
        for (int index = 0; index < entries.size(); index++) {
            JsonNode entry = entries.get(index);
            String place = "/" + list + "/" + index + "/domain";
            String said = entry.path("domain").asText();
            Optional<Domain> domain = Domain.of(said);
            if (said.isEmpty() || !entry.isObject()) {
                refuse(place, "REQUIRED");
            } else if (domain.isEmpty()) {
                refuse(place, "UNKNOWN_DOMAIN", said);
            } else {
                ObjectNode own = entry.deepCopy();
                own.remove("domain");
                part(domain.get()).add(list, index, own);
            }
        }
    }

    private PackagePart part(Domain domain) {
        return parts.computeIfAbsent(
                domain, one -> new PackagePart(((ObjectNode) whole).objectNode().put("domain", one.id())));
    }

    private void addShared() {
        ObjectNode plan = whole.get("plan").deepCopy();
        ArrayNode domains = plan.putArray("domains");
        parts.keySet().forEach(domain -> domains.add(domain.id()));
        for (PackagePart part : parts.values()) {
            OF_THE_WHOLE.stream().filter(whole::has).forEach(name -> part.content()
                    .set(name, whole.get(name)));
            part.content().set("plan", plan);
        }
        addToThoseThatReferToIt(CHAPTERS, "position", "chapter", "indicators");
        addToThoseThatReferToIt(AREAS, "code", "region", "breakdowns", "observations");
    }

    /**
     * Adds entries of a list to the parts in whose other lists something refers to them.
     *
     * @param identity the field by which an entry is referred to
     * @param reference the field that refers to it
     */
    private void addToThoseThatReferToIt(String list, String identity, String reference, String... referring) {
        Map<Domain, Set<String>> referred = new EnumMap<>(Domain.class);
        parts.forEach((domain, part) -> {
            Set<String> found = referred.computeIfAbsent(domain, none -> new HashSet<>());
            for (String name : referring) {
                part.content().path(name).findValues(reference).forEach(value -> found.add(value.asText()));
            }
        });
        JsonNode entries = whole.path(list);
        for (int index = 0; index < entries.size(); index++) {
            JsonNode entry = entries.path(index);
            int place = index;
            Predicate<Domain> refers =
                    domain -> referred.get(domain).contains(entry.path(identity).asText());
            List<PackagePart> takers = parts.entrySet().stream()
                    .filter(part -> refers.test(part.getKey()))
                    .map(Map.Entry::getValue)
                    .toList();
            takers.forEach(part -> part.add(list, place, entry));
            if (takers.isEmpty()) {
                refuse("/" + list + "/" + index, "UNUSED");
            }
        }
    }

    /** Only the whole shows what two domains both claim. */
    private void refuseDoubles(String list, String identity) {
        Set<JsonNode> seen = new HashSet<>();
        JsonNode entries = whole.path(list);
        for (int index = 0; index < entries.size(); index++) {
            JsonNode given = entries.path(index).path(identity);
            if (!given.isMissingNode() && !seen.add(given)) {
                refuse("/" + list + "/" + index + "/" + identity, "DUPLICATE_ITEM");
            }
        }
    }

    private void refuse(String place, String code, Object... arguments) {
        errors.add(new FieldError(place, code, ProblemTexts.field(code, language, arguments)));
    }
}
