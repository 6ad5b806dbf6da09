package org.hrssplan.gateway.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hrssplan.gateway.domain.DomainAnswer.Known;
import org.hrssplan.gateway.domain.DomainAnswer.NotFound;
import org.hrssplan.gateway.domain.DomainAnswer.Refused;
import org.hrssplan.gateway.domain.DomainAnswer.Unavailable;
import org.jspecify.annotations.Nullable;

/** Reads whole lists from all domains, page by page within one deadline. */
@ApplicationScoped
public class DomainPages {
    private static final int MAX_PAGES = 20;

    private final Domains domains;

    DomainPages(Domains domains) {
        this.domains = domains;
    }

    /** A page of a list, as a domain sends it; {@code next} is null on the last one. */
    private record Sent<T>(List<T> items, @Nullable String next) {}

    /**
     * What every domain has in its list; never fails.
     *
     * @param uri path and query of the list, with a limit, without a cursor
     * @param type of an entry
     */
    public <T> Uni<Map<Domain, DomainAnswer<List<T>>>> all(String uri, Class<T> type, Locale language) {
        Deadline deadline = domains.deadline();
        return domains.all(domain -> pages(domain, uri, type, null, List.of(), 1, language, deadline));
    }

    private <T> Uni<DomainAnswer<List<T>>> pages(
            Domain domain,
            String uri,
            Class<T> type,
            @Nullable String cursor,
            List<T> before,
            int number,
            Locale language,
            Deadline deadline) {
        String page = uri + (cursor == null ? "" : "&cursor=" + URLEncoder.encode(cursor, UTF_8));
        Reading<Sent<T>> reading = (json, reader) -> {
            List<T> items = new ArrayList<>();
            JsonNode sent = json.required("items");
            if (!sent.isArray()) {
                throw new IllegalArgumentException("no list");
            }
            for (JsonNode item : sent) {
                items.add(reader.treeToValue(item, type));
            }
            return new Sent<>(items, json.path("next").textValue());
        };
        return domains.one(domain, page, language, deadline, reading).flatMap(answer -> {
            if (!(answer instanceof Known<Sent<T>> known)) {
                return Uni.createFrom().item(withoutContent(answer));
            }
            List<T> items = new ArrayList<>(before);
            items.addAll(known.content().items());
            String next = known.content().next();
            if (next == null) {
                return Uni.createFrom().item(new Known<>(items));
            }
            return number == MAX_PAGES
                    ? Uni.createFrom().item(new Unavailable<>(Reasons.TOO_LARGE))
                    : pages(domain, uri, type, next, items, number + 1, language, deadline);
        });
    }

    /** Every domain has the list: one that does not find it is not well. */
    private static <T> DomainAnswer<List<T>> withoutContent(DomainAnswer<Sent<T>> answer) {
        if (answer instanceof Refused<Sent<T>> refused) {
            return new Refused<>(refused.code(), refused.detail());
        }
        boolean gone = answer instanceof NotFound<Sent<T>>;
        return new Unavailable<>(
                !gone && answer instanceof Unavailable<Sent<T>> unavailable
                        ? unavailable.reason()
                        : Reasons.BAD_ANSWER);
    }
}
