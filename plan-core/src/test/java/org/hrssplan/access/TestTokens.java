package org.hrssplan.access;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.util.regex.Pattern;

/**
 * Lets the requests of tests be those of someone who may send them, unless a test says who sends one: one account
 * submits, another decides. What everyone may read is read without a token.
 */
public final class TestTokens implements Filter, QuarkusTestBeforeEachCallback {

    /** As the value of Authorization: the request is sent without a token. */
    public static final String NONE = "none";

    private static final String AUTHORIZATION = "Authorization";

    private static final Pattern DECISION = Pattern.compile(".*/(publish|return|acknowledge|resolve)");
    private static final Pattern PRIVATE = Pattern.compile(
            "/api/v1/(observations|imports|headcounts|monitored-employers|wage-arrears)(/.*)?|.*/(reports|breakdowns|breakdown-check)(/.*)?|.*/revisions");
    private static final Pattern TEMPLATE = Pattern.compile(".*/template");

    private static final String AUTHOR = TestIdentity.token("author", Roles.REPORTER, Roles.PLANNER);
    private static final String DECIDER = TestIdentity.token("decider", Roles.REVIEWER, Roles.PUBLISHER);

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        if (RestAssured.filters().stream().noneMatch(TestTokens.class::isInstance)) {
            RestAssured.filters(this);
        }
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification response, FilterContext context) {
        String given = request.getHeaders().getValue(AUTHORIZATION);
        if (NONE.equals(given)) {
            request.removeHeader(AUTHORIZATION);
        } else if (given == null) {
            String path = request.getURI().replaceFirst("[?#].*", "").replaceFirst("^https?://[^/]*", "");
            boolean reads =
                    request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
            if (DECISION.matcher(path).matches()) {
                request.header(AUTHORIZATION, "Bearer " + DECIDER);
            } else if (!reads
                    || (PRIVATE.matcher(path).matches()
                            && !TEMPLATE.matcher(path).matches())) {
                request.header(AUTHORIZATION, "Bearer " + AUTHOR);
            }
        }
        return context.next(request, response);
    }
}
