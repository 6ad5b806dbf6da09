package org.hrssplan.reporting;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hrssplan.observation.ObservationKey;

/** Reporting and publishing single figures, for the tests of views. */
public abstract class Reported extends ReportingApi {

    /** Submits a figure and publishes it; answers when. */
    protected static String report(String region, String indicator, String period, String value, String unit) {
        return publish(region, indicator, period, Map.of("value", new BigDecimal(value), "unit", unit));
    }

    /** The same for the shares of a structure, from the highest level. */
    protected static String reportShares(String region, String indicator, String period, String... shares) {
        List<BigDecimal> given = Stream.of(shares).map(BigDecimal::new).toList();
        return publish(region, indicator, period, Map.of("shares", given, "unit", "%"));
    }

    private static String publish(String region, String indicator, String period, Map<String, Object> figure) {
        ObservationKey key = new ObservationKey(region, indicator, period);
        Map<String, Object> item = new HashMap<>(figure);
        item.putAll(Map.of("indicator", indicator, "region", region, "period", period, "source", "统计年报"));
        String etag = submitted(item);
        return review(key, "publish", etag, Map.of())
                .then()
                .statusCode(200)
                .extract()
                .path("publishedAt");
    }
}
