package org.hrssplan.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.http.Page;
import org.hrssplan.http.Paging;
import org.hrssplan.observation.ObservationView.Status;
import org.hrssplan.quality.Finding;
import org.hrssplan.vintage.Vintage;
import org.jspecify.annotations.Nullable;

/** Reads observations and their revisions. */
@ApplicationScoped
public class ObservationService {

    private static final Pattern CURSOR_KEY = Pattern.compile("(.+)\\.(\\d{1,9})");

    private final ObservationRepository observations;

    ObservationService(ObservationRepository observations) {
        this.observations = observations;
    }

    /**
     * A page of observations by region, indicator, period and revision.
     *
     * @param reading tells of a region whether the reader sees what is not published of it
     * @throws ApiException INVALID_CURSOR for a foreign cursor
     */
    @Transactional
    public Page<ObservationView> list(
            ObservationFilter filter,
            Vintage vintage,
            Predicate<String> reading,
            @Nullable Integer limit,
            @Nullable String cursor) {
        int size = Paging.limit(limit);
        String fingerprint = filter + " " + vintage;
        RevisionKey after = cursor == null ? null : revisionKey(Paging.decode(cursor, fingerprint));
        List<RevisionState> found = observations.find(filter, vintage, after, size + 1);
        List<RevisionState> shown = found.subList(0, Math.min(size, found.size()));
        String next = found.size() > size ? Paging.encode(cursorKey(shown.get(size - 1)), fingerprint) : null;
        return new Page<>(views(shown, reading), next);
    }

    /**
     * The published revision of the observation of this id, or its latest one where none is published.
     *
     * @param reading as for a list
     * @throws ApiException OBSERVATION_NOT_FOUND if there is none that the reader sees
     */
    @Transactional
    public ObservationView get(String id, Vintage vintage, Predicate<String> reading) {
        List<RevisionState> all = visible(id, vintage, reading);
        RevisionState shown = all.get(all.size() - 1);
        for (RevisionState one : all) {
            if (one.status() == Status.PUBLISHED) {
                shown = one;
            }
        }
        return views(List.of(shown), reading).get(0);
    }

    /**
     * Every revision of the observation of this id that the reader sees, from the first; OBSERVATION_NOT_FOUND if
     * there is none.
     *
     * @param reading as for a list
     */
    @Transactional
    public List<ObservationView> revisions(String id, Vintage vintage, Predicate<String> reading) {
        return views(visible(id, vintage, reading), reading);
    }

    /** All of it for those who work on the region; for everyone else what is published, as if there were nothing else. */
    private List<RevisionState> visible(String id, Vintage vintage, Predicate<String> reading) {
        List<RevisionState> all = require(id, vintage);
        if (reading.test(all.get(0).observation().region)) {
            return all;
        }
        List<RevisionState> published =
                all.stream().filter(one -> one.status() == Status.PUBLISHED).toList();
        if (published.isEmpty()) {
            throw new ApiException(ErrorCode.OBSERVATION_NOT_FOUND, id);
        }
        return published;
    }

    /** Every revision of the observation of this id as it stands; OBSERVATION_NOT_FOUND if there is none. */
    @Transactional
    public List<RevisionState> states(String id) {
        return require(id, Vintage.LATEST);
    }

    private List<RevisionState> require(String id, Vintage vintage) {
        List<RevisionState> all = ObservationKey.ofId(id)
                .map(key -> observations.revisions(key, vintage))
                .orElse(List.of());
        if (all.isEmpty()) {
            throw new ApiException(ErrorCode.OBSERVATION_NOT_FOUND, id);
        }
        return all;
    }

    private List<ObservationView> views(List<RevisionState> states, Predicate<String> reading) {
        Map<RevisionKey, List<Finding>> findings = observations.findings(states);
        return states.stream()
                .map(state -> {
                    List<FindingView> noticed =
                            findings.getOrDefault(state.observation().revisionKey(), List.of()).stream()
                                    .map(FindingView::of)
                                    .toList();
                    return reading.test(state.observation().region)
                            ? ObservationView.of(state, noticed, true)
                            : ObservationView.of(state.alone(), noticed, false);
                })
                .toList();
    }

    private static String cursorKey(RevisionState last) {
        return last.observation().id() + "." + last.observation().revision;
    }

    private static RevisionKey revisionKey(String cursorKey) {
        Matcher form = CURSOR_KEY.matcher(cursorKey);
        ObservationKey key = form.matches() ? ObservationKey.ofId(form.group(1)).orElse(null) : null;
        if (key == null) {
            throw new ApiException(ErrorCode.INVALID_CURSOR);
        }
        return new RevisionKey(key.indicator(), key.period(), key.region(), Integer.parseInt(form.group(2)));
    }
}
