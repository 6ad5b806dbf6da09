package org.hrssplan.reporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hrssplan.observation.ObservationDecision.Outcome;
import org.hrssplan.observation.ObservationKey;
import org.hrssplan.observation.ObservationView.Status;
import org.hrssplan.observation.RevisionState;
import org.hrssplan.submission.RowReport;
import org.jspecify.annotations.Nullable;

/** What should be known of some observations: every revision, by rules that fit on a page. */
record History(Map<ObservationKey, List<Revision>> revisions) {

    /**
     * A revision.
     *
     * @param value in the base unit, without trailing zeros
     */
    record Revision(int number, BigDecimal value, Status status) {}

    History(Map<ObservationKey, List<Revision>> revisions) {
        this.revisions = new TreeMap<>(revisions);
    }

    /** As it is now, whatever happens later. */
    History copy() {
        Map<ObservationKey, List<Revision>> copies = new HashMap<>();
        revisions.forEach((key, all) -> copies.put(key, List.copyOf(all)));
        return new History(copies);
    }

    List<Revision> of(ObservationKey key) {
        return revisions.getOrDefault(key, List.of());
    }

    @Nullable
    Revision latest(ObservationKey key) {
        return of(key).isEmpty() ? null : of(key).get(of(key).size() - 1);
    }

    /** The revision that everybody sees. */
    @Nullable
    Revision published(ObservationKey key) {
        return of(key).stream()
                .filter(one -> one.status() == Status.PUBLISHED)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** What stands for the observation in a list: what is published, and what is newer and is not. */
    List<Revision> standing(ObservationKey key) {
        return of(key).stream()
                .filter(one -> one.equals(published(key)) || one.equals(latest(key)))
                .toList();
    }

    String etag(ObservationKey key) {
        Revision latest = latest(key);
        return latest == null ? "\"none\"" : RevisionState.etag(latest.number(), latest.status());
    }

    /** Submits a value; answers what becomes of it. */
    RowReport.Outcome submit(ObservationKey key, BigDecimal value) {
        Revision latest = latest(key);
        if (latest != null && latest.value().compareTo(value) == 0) {
            return RowReport.Outcome.UNCHANGED;
        }
        int number = latest == null ? 1 : latest.number() + 1;
        add(key, new Revision(number, value, Status.SUBMITTED));
        return latest == null ? RowReport.Outcome.CREATED : RowReport.Outcome.UPDATED;
    }

    /** Decides about the latest revision as seen; answers the status of HTTP. */
    int decide(ObservationKey key, Outcome outcome, String seen) {
        if (of(key).isEmpty()) {
            return 404;
        }
        if (!seen.equals(etag(key))) {
            return 412;
        }
        Revision latest = Objects.requireNonNull(latest(key));
        if (latest.status() != Status.SUBMITTED) {
            return 409;
        }
        revisions.get(key).remove(latest);
        add(key, new Revision(latest.number(), latest.value(), Status.of(outcome)));
        return 200;
    }

    private void add(ObservationKey key, Revision revision) {
        revisions.computeIfAbsent(key, none -> new ArrayList<>()).add(revision);
    }
}
