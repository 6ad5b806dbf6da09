package org.hrssplan.lint;

/** What somebody recorded about a contradiction. */
public record Note(String zh, String en) {}
