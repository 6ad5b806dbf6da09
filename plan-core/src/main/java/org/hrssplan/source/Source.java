package org.hrssplan.source;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The place in a document from which a figure was taken.
 *
 * @param document title of the document
 * @param section chapter and section of its text, null for a table
 * @param table label of the table, such as 表2, null for text
 * @param row number or label of the table's row
 */
@Embeddable
public record Source(
        @Column(name = "document") String document,
        @Column(name = "section") @Nullable String section,
        @JsonProperty("table") @Column(name = "source_table") @Nullable String table,
        @JsonProperty("row") @Column(name = "source_row") @Nullable String row) {

    /** The place in one line, for explanations. */
    @Override
    public String toString() {
        StringBuilder place = new StringBuilder(document);
        for (String part : new String[] {section, table, row}) {
            if (part != null) {
                place.append(" · ").append(part);
            }
        }
        return place.toString();
    }
}
