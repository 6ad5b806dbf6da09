package org.hrssplan.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.hrssplan.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * Two places of the documents that contradict each other beside the rows of the table; neither is resolved.
 *
 * @param about what the two differ on, in Chinese
 * @param indicator code of the indicator that it is about, null where it is about none
 * @param note what differs, in Chinese
 */
@Embeddable
public record Discrepancy(
        @Column(name = "about_zh") String about,
        @Column(name = "about_en") String aboutEn,
        @Column(name = "indicator_code") @Nullable String indicator,
        @Embedded
                @AttributeOverride(name = "printed", column = @Column(name = "first_printed"))
                @AttributeOverride(name = "source.document", column = @Column(name = "first_document"))
                @AttributeOverride(name = "source.section", column = @Column(name = "first_section"))
                @AttributeOverride(name = "source.table", column = @Column(name = "first_table"))
                @AttributeOverride(name = "source.row", column = @Column(name = "first_row"))
                Said first,
        @Embedded
                @AttributeOverride(name = "printed", column = @Column(name = "second_printed"))
                @AttributeOverride(name = "source.document", column = @Column(name = "second_document"))
                @AttributeOverride(name = "source.section", column = @Column(name = "second_section"))
                @AttributeOverride(name = "source.table", column = @Column(name = "second_table"))
                @AttributeOverride(name = "source.row", column = @Column(name = "second_row"))
                Said second,
        @Column(name = "note_zh") String note,
        @Column(name = "note_en") String noteEn) {

    /** What one place says. */
    @Embeddable
    public record Said(String printed, @Embedded Source source) {}
}
