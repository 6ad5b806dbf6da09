package org.hrssplan.submission;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * The place from which a value is taken: an object, or only the document's title as a text.
 *
 * @param document title, required
 * @param section chapter and section of its text
 * @param table label of its table
 * @param row number or label of the table's row
 */
public record GivenSource(
        @Nullable String document, @Nullable String section, @Nullable String table, @Nullable String row) {

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public GivenSource(
            @JsonProperty("document") @Nullable String document,
            @JsonProperty("section") @Nullable String section,
            @JsonProperty("table") @Nullable String table,
            @JsonProperty("row") @Nullable String row) {
        this.document = document;
        this.section = section;
        this.table = table;
        this.row = row;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static GivenSource ofTitle(String document) {
        return new GivenSource(document, null, null, null);
    }
}
