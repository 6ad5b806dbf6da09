package org.hrssplan.lint;

import org.jspecify.annotations.Nullable;

/** A place in a document: a table with its row, or a section of the text. */
public record Citation(String document, @Nullable String section, @Nullable String table, @Nullable String row) {}
