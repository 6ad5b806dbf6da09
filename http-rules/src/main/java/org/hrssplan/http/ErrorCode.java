package org.hrssplan.http;

import java.util.Locale;

/** Every way in which a request can fail; the constant's name is the stable {@code code} on the wire. */
public enum ErrorCode {
    /** The request's target, a header or its framing cannot be read. */
    MALFORMED_REQUEST(400),
    /** The body is no JSON, or not of the expected shape; arguments: line, column. */
    MALFORMED_JSON(400),
    /** A field that the body does not have; arguments: the name. */
    UNKNOWN_FIELD(400),
    /** A query parameter that the resource does not have; arguments: the names. */
    UNKNOWN_PARAMETER(400),
    /** A parameter or a header that cannot be read, or is given twice; arguments: the name, the value. */
    INVALID_PARAMETER(400),
    /** A cursor that was not made by this list with these filters. */
    INVALID_CURSOR(400),
    /** Idempotency-Key is not 1 to 255 visible ASCII characters. */
    INVALID_IDEMPOTENCY_KEY(400),
    /** A file that is not of its kind; arguments: the reason as a sentence, the line. */
    UNREADABLE_FILE(400),
    /** The request needs a token, or shows one that is no good here. */
    UNAUTHENTICATED(401),
    /** The account has no role that allows it in this domain. */
    FORBIDDEN(403),
    /** It is of a region that is not the account's; arguments: the region. */
    OUT_OF_SCOPE(403),
    /** Who has submitted it does not decide about it. */
    OWN_SUBMISSION(403),
    /** No resource at this path; arguments: the path. */
    PATH_NOT_FOUND(404),
    /** Arguments: the plan's id. */
    PLAN_NOT_FOUND(404),
    /** Arguments: the indicator's code. */
    INDICATOR_NOT_FOUND(404),
    /** Arguments: the indicator's code. */
    BREAKDOWN_NOT_FOUND(404),
    /** Arguments: the region's code. */
    REGION_NOT_FOUND(404),
    /** The plan asks nothing of this region for this indicator; arguments: the plan's id, the indicator, the region. */
    TARGET_NOT_FOUND(404),
    /** Arguments: the observation's id. */
    OBSERVATION_NOT_FOUND(404),
    /** Arguments: the alert's id. */
    ALERT_NOT_FOUND(404),
    /** Arguments: the commitment's id. */
    COMMITMENT_NOT_FOUND(404),
    /** Arguments: the programme's number. */
    PROGRAMME_NOT_FOUND(404),
    /** Arguments: the period, the commitment's id. */
    REPORT_NOT_FOUND(404),
    /** Arguments: the job's id. */
    JOB_NOT_FOUND(404),
    /** Arguments: the record's id. */
    RECORD_NOT_FOUND(404),
    /** Arguments: the method. */
    METHOD_NOT_ALLOWED(405),
    /** None of the media types asked for can be given. */
    NOT_ACCEPTABLE(406),
    /** The present state does not allow it; arguments: the present state. */
    CONFLICT(409),
    /** A plan of this id is stored from other content; arguments: the plan's id. */
    PLAN_DIFFERS(409),
    /** Another request with the same Idempotency-Key is being executed; Retry-After says when to come back. */
    IDEMPOTENCY_IN_PROGRESS(409),
    /** The entity tag of If-Match is not the present one. */
    PRECONDITION_FAILED(412),
    /** Arguments: the greatest size in bytes. */
    PAYLOAD_TOO_LARGE(413),
    /** Arguments: the greatest length in bytes. */
    URI_TOO_LONG(414),
    /** The body's media type is not understood here, or it is compressed. */
    UNSUPPORTED_MEDIA_TYPE(415),
    /** Read and refused; the reasons are in {@code errors}. */
    VALIDATION_FAILED(422),
    /** Arguments: the period, the plan's id, its span. */
    PERIOD_OUTSIDE_PLAN(422),
    /** Arguments: the instant that was asked for. */
    AS_OF_IN_FUTURE(422),
    /** The Idempotency-Key belongs to another request. */
    IDEMPOTENCY_KEY_REUSED(422),
    /** Rows were refused, so nothing was written; arguments: how many. */
    IMPORT_REJECTED(422),
    /** The change needs If-Match. */
    PRECONDITION_REQUIRED(428),
    /** Asked too often; Retry-After says when to come back. */
    TOO_MANY_REQUESTS(429),
    /** Arguments: the greatest size in bytes. */
    HEADERS_TOO_LARGE(431),
    /** A fault of the service; the log has it under the trace id. */
    INTERNAL_ERROR(500),
    /** No domain could be asked and nothing is known of what was asked for. */
    NOTHING_KNOWN(503),
    /** The service cannot answer at present. */
    SERVICE_UNAVAILABLE(503),
    /** More is being answered than is taken at the same time. */
    OVERLOADED(503),
    /** The request waited until its sender did not wait any more, and was not begun; arguments: the milliseconds. */
    DEADLINE_EXCEEDED(503);

    private static final String TYPE_PREFIX = "urn:hrss-plan:problem:";

    private final int status;

    ErrorCode(int status) {
        this.status = status;
    }

    /** The HTTP status that goes with this code. */
    public int status() {
        return status;
    }

    /** The {@code type} of the problem, such as {@code urn:hrss-plan:problem:plan-not-found}. */
    public String type() {
        return TYPE_PREFIX + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
