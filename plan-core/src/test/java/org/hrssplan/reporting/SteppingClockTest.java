package org.hrssplan.reporting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hrssplan.observation.ObservationKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The machine's clock is ahead, behind, and steps: the order of what was written and the past stay as they are. */
public abstract class SteppingClockTest extends ReportingApi {

    /** A clock that can be wrong. */
    public abstract static class SteppingClock extends Clock {
        private final Clock right = Clock.system(ZoneId.of("Asia/Shanghai"));
        private volatile Duration wrong = Duration.ZERO;

        void isWrongBy(Duration duration) {
            wrong = duration;
        }

        @Override
        public Instant instant() {
            return right.instant().plus(wrong);
        }

        @Override
        public ZoneId getZone() {
            return right.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return right.withZone(zone);
        }
    }

    @Inject
    protected SteppingClock clock;

    @AfterEach
    void setRight() {
        clock.isWrongBy(Duration.ZERO);
    }

    @Test
    void orderAndPastAreKeptWhateverTheClockSays() {
        ObservationKey key = fresh(flow());
        List<Instant> published = new ArrayList<>();
        Map<String, String> known = new LinkedHashMap<>();
        int value = 100;
        for (int hours : new int[] {0, 3, -24, 1, 0, 2}) {
            clock.isWrongBy(Duration.ofHours(hours));
            String figure = Integer.toString(++value);
            published(key, persons(key, figure));
            published.add(Instant.parse(read(path(key)).getString("publishedAt")));
            assertThat(read(path(key)).getString("value")).isEqualTo(figure);
            known.put(path(key) + "?asOf=" + published.get(published.size() - 1), figure);
        }
        assertThat(published).isSorted().doesNotHaveDuplicates();

        // What a clock ahead has written lies in the future of one that is right.
        String ahead = path(key) + "?asOf=" + published.get(published.size() - 1);
        clock.isWrongBy(Duration.ZERO);
        given().get(ahead).then().statusCode(422).body("code", equalTo("AS_OF_IN_FUTURE"));

        clock.isWrongBy(Duration.ofHours(4));
        known.forEach((path, figure) ->
                assertThat(read(path).getString("value")).as(path).isEqualTo(figure));
        JsonPath changes = read("/api/v1/changes?limit=1000");
        assertThat(changes.getList("items.at", String.class).stream().map(Instant::parse))
                .isSorted();
        assertThat(changes.getList("items.seq", Long.class)).isSorted();
    }
}
