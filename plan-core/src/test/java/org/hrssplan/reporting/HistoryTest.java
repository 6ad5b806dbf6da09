package org.hrssplan.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.hrssplan.http.ApiException;
import org.hrssplan.observation.ObservationDecision.Outcome;
import org.hrssplan.observation.ObservationFilter;
import org.hrssplan.observation.ObservationKey;
import org.hrssplan.observation.ObservationService;
import org.hrssplan.observation.ObservationView;
import org.hrssplan.observation.ObservationView.Status;
import org.hrssplan.period.Period;
import org.hrssplan.plan.PlanIndicatorRepository;
import org.hrssplan.plan.PlanRepository;
import org.hrssplan.progress.ProgressService;
import org.hrssplan.progress.ProgressView;
import org.hrssplan.reporting.History.Revision;
import org.hrssplan.value.Unit;
import org.hrssplan.vintage.Journal;
import org.hrssplan.vintage.Vintage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is done in whatever order: what was known at every instant between is known for ever. */
public abstract class HistoryTest extends ReportingApi {

    private static final int STEPS = 120;
    private static final List<String> YEARS = List.of("2021", "2022", "2023", "2024");

    @Inject
    protected ObservationService observations;

    @Inject
    protected ProgressService progress;

    @Inject
    protected PlanRepository plans;

    @Inject
    protected PlanIndicatorRepository rows;

    @Inject
    protected Journal journal;

    @Inject
    protected Clock clock;

    /** A plan, whose years are reported at random. */
    protected enum Place {
        XIANGXI("xiangxi-2021-2025", "433100"),
        XUZHOU("xuzhou-2021-2025", "320300");

        final String plan;
        final String region;

        Place(String plan, String region) {
            this.plan = plan;
            this.region = region;
        }
    }

    /** A row of both plans with a cumulative target in persons. */
    protected abstract String row();

    protected final List<ObservationKey> keys(Place place) {
        return YEARS.stream()
                .map(year -> new ObservationKey(place.region, row(), year))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"14, XIANGXI", "202103, XUZHOU"})
    void whatWasKnownBetweenAnyTwoStepsIsKnownForEver(long seed, Place place) {
        Random random = new Random(seed);
        History history = known(place, Vintage.LATEST);
        Map<Instant, History> kept = new LinkedHashMap<>();
        for (int step = 0; step < STEPS; step++) {
            act(random, place, history, "seed " + seed + ", step " + step);
            kept.put(clock.instant(), history.copy());
        }
        kept.forEach((asOf, then) -> assertKnown(place, asOf, then, "seed " + seed + " as of " + asOf));
    }

    private void act(Random random, Place place, History history, String step) {
        ObservationKey key = any(random, keys(place));
        if (random.nextInt(10) < 4) {
            Map<String, Object> item = anyItem(random, key);
            Response answer = json().body(Map.of("items", List.of(item))).post(OBSERVATIONS);
            assertThat(answer.<String>path("items[0].outcome"))
                    .as(step + answer.asString())
                    .isEqualTo(history.submit(key, base(item)).name());
            assertThat(answer.<String>path("items[0].etag")).as(step).isEqualTo(history.etag(key));
        } else {
            Outcome outcome = random.nextInt(3) < 2 ? Outcome.PUBLISHED : Outcome.RETURNED;
            String seen = random.nextInt(8) == 0 ? "\"1-SUBMITTED\"" : history.etag(key);
            Response answer = decide(key, outcome, seen);
            assertThat(answer.statusCode()).as(step + answer.asString()).isEqualTo(history.decide(key, outcome, seen));
        }
    }

    protected static ObservationKey any(Random random, List<ObservationKey> keys) {
        return keys.get(random.nextInt(keys.size()));
    }

    /** One of few values, so that the same comes again, in one of two units. */
    protected final Map<String, Object> anyItem(Random random, ObservationKey key) {
        int persons = 23_000 + 100 * random.nextInt(4);
        return random.nextBoolean()
                ? Given.number(key, Integer.toString(persons), unit())
                : Given.number(key, BigDecimal.valueOf(persons, 4).toPlainString(), "万" + unit());
    }

    protected static Response decide(ObservationKey key, Outcome outcome, String seen) {
        return review(key, outcome == Outcome.PUBLISHED ? "publish" : "return", seen, Map.of("reason", "会审"));
    }

    protected static BigDecimal base(Map<String, Object> item) {
        return base((BigDecimal) item.get("value"), (String) item.get("unit"));
    }

    private static BigDecimal base(BigDecimal value, String unit) {
        return Unit.parse(unit).toBase(value).stripTrailingZeros();
    }

    private void assertKnown(Place place, Instant asOf, History then, String about) {
        Vintage vintage = journal.at(asOf);
        assertThat(known(place, vintage).revisions()).as(about).isEqualTo(then.revisions());

        Map<ObservationKey, List<Revision>> standing = new HashMap<>();
        then.revisions().keySet().forEach(key -> standing.put(key, then.standing(key)));
        ObservationFilter all = new ObservationFilter(
                List.of(row()), List.of(place.region), YEARS, List.of(Status.values()), List.of(), null);
        Map<ObservationKey, List<Revision>> listed = new HashMap<>();
        observations.list(all, vintage, region -> true, 1000, null).items().forEach(one -> listed.computeIfAbsent(
                        new ObservationKey(one.region(), one.indicator(), one.period()), none -> new ArrayList<>())
                .add(revision(one)));
        assertThat(listed).as(about).isEqualTo(standing);

        ProgressView verdict = verdict(place, vintage);
        List<BigDecimal> published = keys(place).stream()
                .map(then::published)
                .filter(one -> one != null)
                .map(Revision::value)
                .toList();
        if (published.isEmpty()) {
            assertThat(verdict.achieved()).as(about).isNull();
        } else {
            assertThat(base(verdict.achieved(), verdict.unit()))
                    .as(about)
                    .isEqualByComparingTo(published.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        }
    }

    private ProgressView verdict(Place place, Vintage vintage) {
        return QuarkusTransaction.requiringNew().call(() -> progress.of(
                        plans.require(place.plan),
                        List.of(rows.require(place.plan, row(), vintage)),
                        Period.parse("2024"),
                        vintage,
                        Locale.ENGLISH)
                .get(0));
    }

    /** What the service knows. */
    protected final History known(Place place, Vintage vintage) {
        Map<ObservationKey, List<Revision>> known = new HashMap<>();
        for (ObservationKey key : keys(place)) {
            List<ObservationView> all = revisions(key, vintage);
            if (!all.isEmpty()) {
                known.put(
                        key,
                        new ArrayList<>(all.stream().map(HistoryTest::revision).toList()));
            }
        }
        return new History(known);
    }

    protected final List<ObservationView> revisions(ObservationKey key, Vintage vintage) {
        try {
            return observations.revisions(key.id(), vintage, region -> true);
        } catch (ApiException notFound) {
            assertThat(notFound.code()).hasToString("OBSERVATION_NOT_FOUND");
            return List.of();
        }
    }

    private static Revision revision(ObservationView view) {
        return new Revision(view.revision(), base(view.value(), view.unit()), view.status());
    }
}
