package org.hrssplan.notice;

/**
 * Something that a reader of a view should know about its numbers.
 *
 * @param code stable, never translated
 * @param message in the language of the answer
 */
public record Notice(String code, String message) {}
