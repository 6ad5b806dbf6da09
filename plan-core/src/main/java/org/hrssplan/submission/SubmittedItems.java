package org.hrssplan.submission;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hrssplan.observation.ObservationKey;
import org.hrssplan.sheet.GivenRow;
import org.hrssplan.sheet.Texts;
import org.hrssplan.value.Comparator;
import org.hrssplan.value.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Observations to be submitted.
 *
 * @param items 1 to 5,000; larger sets go to the import
 * @param submittedBy who submits them, at most 100 characters
 */
public record SubmittedItems(
        @JsonDeserialize(using = BoundedItems.class) @Nullable List<Item> items, @Nullable String submittedBy) {

    /**
     * A value.
     *
     * @param indicator code
     * @param region code
     * @param period such as 2021, 2021-S1, 2021-Q1, 2021-01 or 2016/2020; its last month has begun
     * @param value exact, at most 15 significant digits and 6 decimals; absent for a structure
     * @param qualifier set where the value is known only as an inequality
     * @param shares of a structure, in percent from the highest level
     * @param unit that converts to the indicator's base unit
     * @param source the document that the value is taken from
     * @param note why the value is what it is
     */
    @Schema(name = "SubmittedItem")
    public record Item(
            @Nullable String indicator,
            @Nullable String region,
            @Nullable String period,
            @Nullable BigDecimal value,
            @Nullable Comparator qualifier,
            @Nullable List<BigDecimal> shares,
            @Nullable String unit,
            @Schema(oneOf = {GivenSource.class, String.class}) @Nullable GivenSource source,
            @Nullable String note) {

        GivenRow row(int index) {
            return new GivenRow(
                    index,
                    indicator,
                    region,
                    period,
                    figure(),
                    unit,
                    source == null ? null : source.document(),
                    source == null ? null : source.section(),
                    source == null ? null : source.table(),
                    source == null ? null : source.row(),
                    note);
        }

        /** What it would be a value of; empty where that is no key that could be stored. */
        Optional<ObservationKey> key() {
            return Stream.of(region, indicator, period).anyMatch(one -> one == null || Texts.hasIllegalCharacter(one))
                    ? Optional.empty()
                    : Optional.of(new ObservationKey(region, indicator, period));
        }

        /** As one text; where it says too much, one that is no figure. */
        private @Nullable String figure() {
            String number = value == null ? null : Figure.of(value, qualifier).toString();
            if (shares == null || shares.isEmpty()) {
                return number;
            }
            if (shares.contains(null)) {
                return shares.toString();
            }
            String text = Figure.ofShares(shares).toString();
            return number == null && qualifier == null ? text : number + " " + text;
        }
    }
}
