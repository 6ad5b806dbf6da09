package org.hrssplan.socialinsurance;

import java.math.BigDecimal;
import java.util.Map;
import org.hrssplan.observation.ObservationKey;
import org.hrssplan.reporting.ReportingApi;

/** Reporting and publishing single figures, for the tests of views. */
public abstract class Reported extends ReportingApi {

    /** Submits a figure and publishes it; answers when. */
    protected static String report(String region, String indicator, String period, String value, String unit) {
        ObservationKey key = new ObservationKey(region, indicator, period);
        String etag = submitted(Map.of(
                "indicator",
                indicator,
                "region",
                region,
                "period",
                period,
                "value",
                new BigDecimal(value),
                "unit",
                unit,
                "source",
                "统计年报"));
        return review(key, "publish", etag, Map.of())
                .then()
                .statusCode(200)
                .extract()
                .path("publishedAt");
    }
}
