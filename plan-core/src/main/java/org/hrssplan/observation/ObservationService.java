package org.hrssplan.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.http.Page;
import org.hrssplan.http.Paging;
import org.hrssplan.period.Period;
import org.jspecify.annotations.Nullable;

/** Reads published observations. */
@ApplicationScoped
public class ObservationService {

    private final ObservationRepository observations;

    ObservationService(ObservationRepository observations) {
        this.observations = observations;
    }

    /**
     * A page of published observations by region, indicator and period.
     *
     * @throws ApiException INVALID_PARAMETER for a text that is no period, INVALID_CURSOR for a foreign cursor
     */
    @Transactional
    public Page<ObservationView> list(ObservationFilter filter, @Nullable Integer limit, @Nullable String cursor) {
        filter.periods().forEach(ObservationService::requirePeriod);
        int size = Paging.limit(limit);
        String fingerprint = filter.toString();
        ObservationKey after = cursor == null
                ? null
                : key(Paging.decode(cursor, fingerprint)).orElseThrow(() -> new ApiException(ErrorCode.INVALID_CURSOR));
        List<PublishedObservation> found = observations.published(filter, after, size + 1);
        List<ObservationView> views =
                found.stream().limit(size).map(ObservationView::of).toList();
        String next = found.size() > size ? Paging.encode(views.get(size - 1).id(), fingerprint) : null;
        return new Page<>(views, next);
    }

    /** The published observation of this id; OBSERVATION_NOT_FOUND if there is none. */
    @Transactional
    public ObservationView get(String id) {
        return key(id).flatMap(key -> observations.published(key.region(), key.indicator(), key.period()))
                .map(ObservationView::of)
                .orElseThrow(() -> new ApiException(ErrorCode.OBSERVATION_NOT_FOUND, id));
    }

    private static Optional<ObservationKey> key(String id) {
        String[] parts = id.split("\\.", -1);
        return parts.length == 3
                ? Optional.of(ObservationKey.first(parts[0], parts[1], parts[2].replace("--", "/")))
                : Optional.empty();
    }

    private static void requirePeriod(String code) {
        try {
            Period.parse(code);
        } catch (IllegalArgumentException e) {
            throw new ApiException(ErrorCode.INVALID_PARAMETER, "period", code);
        }
    }
}
