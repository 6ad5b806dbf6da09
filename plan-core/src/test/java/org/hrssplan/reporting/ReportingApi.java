package org.hrssplan.reporting;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.hrssplan.observation.ObservationKey;
import org.jspecify.annotations.Nullable;

/** Reporting as its clients do it, for values that no other test touches. */
public abstract class ReportingApi {

    protected static final String OBSERVATIONS = "/api/v1/observations";
    protected static final List<String> COUNTIES =
            List.of("433101", "433122", "433123", "433124", "433125", "433126", "433127", "433130");

    private static final int FIRST_YEAR = 2021;
    private static final AtomicInteger KEYS = new AtomicInteger();

    @Inject
    protected AgroalDataSource database;

    private @Nullable JsonPath catalogue;

    /** An indicator of the service that sums over time, one of persons where there is one. */
    protected final String flow() {
        String persons = catalogue("items.find{it.kind == 'FLOW' && it.baseUnit == '人'}?.code");
        return persons != null ? persons : catalogue("items.find{it.kind == 'FLOW'}.code");
    }

    /** The base unit of {@link #flow()}. */
    protected final String unit() {
        return catalogue("items.find{it.code == '" + flow() + "'}.baseUnit");
    }

    /** A rate in percent. */
    protected final String ratio() {
        return catalogue("items.find{it.kind == 'RATIO' && it.baseUnit == '%'}.code");
    }

    private String catalogue(String path) {
        if (catalogue == null) {
            catalogue = read("/api/v1/indicators?limit=1000");
        }
        return catalogue.getString(path);
    }

    /** What nothing has been reported for: a month of a county. */
    protected static ObservationKey fresh(String indicator) {
        int number = KEYS.getAndIncrement();
        int month = number / COUNTIES.size();
        String period = "%d-%02d".formatted(FIRST_YEAR + month / 12, 1 + month % 12);
        return new ObservationKey(COUNTIES.get(number % COUNTIES.size()), indicator, period);
    }

    protected final Map<String, Object> persons(ObservationKey key, String value) {
        return Given.number(key, value, unit());
    }

    protected static RequestSpecification json() {
        return given().contentType(ContentType.JSON);
    }

    /** Submits items; {@code query} such as {@code ?dryRun=true}, or empty. */
    protected static ValidatableResponse submit(String query, List<?> items) {
        return json().body(Map.of("items", items)).post(OBSERVATIONS + query).then();
    }

    /** Submits one item and answers the entity tag of its observation. */
    protected static String submitted(Map<String, Object> item) {
        return submit("", List.of(item)).extract().path("items[0].etag");
    }

    protected static Response review(ObservationKey key, String step, String etag, Map<String, ?> remark) {
        return json().header("If-Match", etag).body(remark).post(path(key) + "/" + step);
    }

    protected static void publish(ObservationKey key, String etag) {
        review(key, "publish", etag, Map.of()).then().statusCode(200).body("status", equalTo("PUBLISHED"));
    }

    /** Submits one item and publishes it. */
    protected static void published(ObservationKey key, Map<String, Object> item) {
        publish(key, submitted(item));
    }

    protected static String path(ObservationKey key) {
        return OBSERVATIONS + "/" + key.id();
    }

    protected static JsonPath read(String path) {
        return given().get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath(JsonPathConfig.jsonPathConfig().numberReturnType(NumberReturnType.BIG_DECIMAL));
    }

    /** Where a value stands, asked for by its key. */
    protected static JsonPath listed(ObservationKey key, String query) {
        return read(OBSERVATIONS + "?indicator=" + key.indicator() + "&region=" + key.region() + "&period="
                + key.period() + query);
    }

    /** How many facts of every kind are stored. */
    protected final List<Long> stored() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet counts = statement.executeQuery("select (select count(*) from observation),"
                        + " (select count(*) from observation_finding), (select count(*) from submission),"
                        + " (select count(*) from observation_decision), (select count(*) from change)")) {
            counts.next();
            return List.of(
                    counts.getLong(1), counts.getLong(2), counts.getLong(3), counts.getLong(4), counts.getLong(5));
        }
    }
}
