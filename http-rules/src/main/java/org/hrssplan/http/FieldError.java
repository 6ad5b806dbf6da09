package org.hrssplan.http;

/**
 * One reason for which a request was refused.
 *
 * @param field JSON pointer into the body (such as {@code /items/0/value}) or the name of a parameter
 * @param code stable code of the reason
 * @param message the reason in the language of the answer
 */
public record FieldError(String field, String code, String message) {}
